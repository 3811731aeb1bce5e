using System.Net;
using Answerer.Application.Accounts;

namespace Answerer.Api.Tests.Security;

public sealed class ProtectionTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private const string Strict =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private readonly TestService service = fixture.Service;

    [Theory]
    [InlineData("/signin", true)]
    [InlineData("/", true)]
    [InlineData("/api/services", true)]
    [InlineData("/nothing-of-that-name", true)]
    [InlineData("/css/site.css", false)]
    [InlineData("/js/api.js", false)]
    public async Task Answer_OfAnyKind_CarriesTheHeaders(string path, bool isSecret)
    {
        using var browser = service.CreateAnonymousClient();

        using var response = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(Strict, Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal(isSecret, response.Headers.CacheControl?.NoStore == true);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task SwaggerPage_MayStyleItself_AndNothingMore()
    {
        using var browser = service.CreateAnonymousClient();

        using var response = await browser.GetAsync(new Uri("/swagger/index.html", UriKind.Relative));

        var policy = Header(response, "Content-Security-Policy");
        Assert.Contains("style-src 'self' 'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("192.0.2.1", HttpStatusCode.BadRequest)]
    public async Task Host_ThatIsNotOurs_IsRefused(string host, HttpStatusCode expected)
    {
        using var browser = service.CreateAnonymousClient();
        browser.DefaultRequestHeaders.Host = host;

        Assert.Equal(expected, await browser.StatusAsync("/signin"));
        Assert.Equal(expected, await browser.StatusAsync("/css/site.css"));
    }

    [Fact]
    public async Task BehindProxy_OnlyWhatCameOverTls_IsServed_WithSecureCookies()
    {
        await using var own = await TestService.StartAsync(null, null, "--behind-proxy");
        Assert.Contains("https://", own.Output, StringComparison.Ordinal);
        using var direct = own.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.BadRequest, await direct.StatusAsync("/signin"));

        using var proxied = own.CreateAnonymousClient();
        proxied.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        proxied.DefaultRequestHeaders.Add("X-Forwarded-Host", "answerer.example");
        proxied.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        using var response = await proxied.GetAsync(new Uri("/signin", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.StartsWith("max-age=31536000", Header(response, "Strict-Transport-Security"), StringComparison.Ordinal);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Address_ThatTriesToSignInTooOften_HasToWait()
    {
        await using var own = await TestService.StartAsync(options => options.SignInsPerMinute = 2);
        using var browser = own.CreateAnonymousClient();
        var statuses = new List<HttpStatusCode>();

        for (var attempt = 0; attempt < 3; attempt++)
        {
            using var response = await TestService.PostSignInAsync(browser, "nobody", "wrong");
            statuses.Add(response.StatusCode);
            if (attempt == 2) Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/signin"));
    }

    [Fact]
    public async Task Caller_WhoAsksTooMuch_HasToWait_AndNobodyElse()
    {
        // So few that a slow machine can't earn new ones meanwhile.
        await using var own = await TestService.StartAsync(options => options.RequestsPerSecond = 30);
        using var greedy = await own.CreateClientAsync(Role.Viewer, "営業");
        using var other = await own.CreateClientAsync(Role.Viewer, "営業");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => greedy.StatusAsync("/api/admin/keys")));

        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
        Assert.Contains(HttpStatusCode.Forbidden, statuses);
        Assert.Equal(HttpStatusCode.Forbidden, await other.StatusAsync("/api/admin/keys"));
    }

    [Fact]
    public async Task Upload_BeyondTheLimit_HasToWait()
    {
        await using var own = await TestService.StartAsync(options => options.UploadsPerMinute = 2);
        using var program = await own.CreateClientAsync(Role.Editor, "営業");
        var statuses = new List<HttpStatusCode>();

        foreach (var path in new[] { "/api/workbooks", "/api/batches", "/api/workbooks" })
        {
            using var response = await program.PostAsync(new Uri(path, UriKind.Relative), null);
            statuses.Add(response.StatusCode);
            if (statuses.Count == 3) Assert.Contains("\"rate_limited\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, statuses[..2]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[2]);
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
