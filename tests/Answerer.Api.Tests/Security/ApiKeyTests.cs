using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.Administration;

namespace Answerer.Api.Tests.Security;

public sealed class ApiKeyTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private readonly TestService service = fixture.Service;

    [Fact]
    public async Task Key_WhileItHolds_ActsForItsRole()
    {
        var key = await service.AddKeyAsync(Role.Reviewer, "営業", service.Time.GetUtcNow().AddDays(1));

        Assert.Matches("^ans_[A-Za-z0-9_-]{43}$", key.Secret);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(key.Secret, "/api/nothing-of-that-name"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(key.Secret, "/api/admin/keys"));
    }

    [Fact]
    public async Task Key_ThatIsRevoked_IsRefusedAtOnce()
    {
        var key = await service.AddKeyAsync(Role.Reviewer, "営業", service.Time.GetUtcNow().AddDays(1));
        await service.SendAsync(new RevokeApiKey(new Caller("a", "a", "a", Role.Administrator), key.Key.Id));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(key.Secret, "/api/admin/keys"));
    }

    [Fact]
    public async Task Key_AfterItsTime_IsRefused()
    {
        await using var own = await TestService.StartAsync();
        using var client = await own.CreateClientAsync(Role.Reviewer, "営業");
        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync("/api/admin/keys"));

        own.Time.Advance(TimeSpan.FromDays(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await client.StatusAsync("/api/admin/keys"));
    }

    [Theory]
    [InlineData("Bearer ans_0000000000000000000000000000000000000000000")]
    [InlineData("Bearer")]
    public async Task Key_ThatIsNone_IsRefused_EvenBesideASession(string authorization)
    {
        using var browser = await service.SignInAsync(Role.Administrator, "管理");
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/api/admin/keys"));

        browser.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        using var response = await browser.GetAsync(new Uri("/api/admin/keys", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Credentials_ForAProxyInFront_DontStandInTheWay()
    {
        using var browser = await service.SignInAsync(Role.Administrator, "管理");
        browser.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "YWRtaW46YWRtaW4=");
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/api/admin/keys"));

        // And are no way around the antiforgery token.
        browser.DefaultRequestHeaders.Remove("X-CSRF-TOKEN");
        using var refused = await browser.PostAsync(new Uri("/api/admin/accounts/nobody/link", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task Secrets_OfKeysLinksSessionsAndPasswords_AreNotInTheDatabase()
    {
        var data = Directory.CreateTempSubdirectory("answerer-secrets-").FullName;
        string[] secrets;
        await using (var own = await TestService.StartAsync(data: data))
        {
            var key = await own.AddKeyAsync(Role.Viewer, "営業", own.Time.GetUtcNow().AddDays(1));
            using var browser = await own.SignInAsync(Role.Viewer, "営業");
            secrets = [key.Secret, key.Secret[4..], own.PrintedLink, TestService.Password];
        }
        var files = Directory.EnumerateFiles(data, "answerer.db*").Select(File.ReadAllBytes).ToList();
        Directory.Delete(data, recursive: true);

        Assert.NotEmpty(files);
        Assert.All(secrets, secret => Assert.All(files, bytes => Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0)));
    }

    [Fact]
    public async Task LastUse_IsShownAtOnce_AndKept()
    {
        var data = Directory.CreateTempSubdirectory("answerer-uses-").FullName;
        ApiKeyEntry used;
        await using (var own = await TestService.StartAsync(data: data))
        {
            using var client = await own.CreateClientAsync(Role.Viewer, "営業");
            Assert.Null(Assert.Single(await own.SendAsync(new ListApiKeys())).LastUse);
            await client.StatusAsync("/api/nothing-of-that-name");
            used = Assert.Single(await own.SendAsync(new ListApiKeys()));
            Assert.NotNull(used.LastUse);
        }
        await using (var again = await TestService.StartAsync(data: data))
        {
            var kept = Assert.Single(await again.SendAsync(new ListApiKeys()));
            Assert.Equal(used.LastUse!.Value.ToUnixTimeMilliseconds(), kept.LastUse!.Value.ToUnixTimeMilliseconds());
        }
        Directory.Delete(data, recursive: true);
    }

    private async Task<HttpStatusCode> StatusAsync(string secret, string path)
    {
        using var client = service.CreateAnonymousClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return await client.StatusAsync(path);
    }
}
