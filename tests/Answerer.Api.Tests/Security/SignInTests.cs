using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Answerer.Application.Accounts;

namespace Answerer.Api.Tests.Security;

public sealed class SignInTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private readonly TestService service = fixture.Service;

    [Fact]
    public async Task Link_OfTheFirstStart_SetsThePasswordOnce()
    {
        await using var first = await TestService.StartAsync();
        Assert.Contains($"{first.Address.GetLeftPart(UriPartial.Authority)}/signin#login=admin&link=", first.Output, StringComparison.Ordinal);

        using var browser = first.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.Redirect, (await UseLinkAsync(browser, first.PrintedLink)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/api/admin/accounts"));

        using var other = first.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await UseLinkAsync(other, first.PrintedLink)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await other.StatusAsync("/api/services"));
    }

    [Fact]
    public async Task Link_OfEachStart_ReplacesTheOneBefore_UntilAnAdministratorHasAPassword()
    {
        var data = Directory.CreateTempSubdirectory("answerer-starts-").FullName;
        string before;
        await using (var first = await TestService.StartAsync(data: data)) before = first.PrintedLink;
        await using (var second = await TestService.StartAsync(data: data))
        {
            using var browser = second.CreateAnonymousClient();
            Assert.NotEqual(before, second.PrintedLink);
            Assert.Equal(HttpStatusCode.Unauthorized, (await UseLinkAsync(browser, before)).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await UseLinkAsync(browser, second.PrintedLink)).StatusCode);
        }
        await using (var third = await TestService.StartAsync(data: data)) Assert.Equal("", third.Output);
        await using (var fourth = await TestService.StartAsync(null, data, "--admin-link")) Assert.NotEqual("", fourth.PrintedLink);
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Link_AfterADay_IsRefused()
    {
        await using var late = await TestService.StartAsync();
        late.Time.Advance(TimeSpan.FromHours(24));
        using var browser = late.CreateAnonymousClient();

        Assert.Equal(HttpStatusCode.Unauthorized, (await UseLinkAsync(browser, late.PrintedLink)).StatusCode);
    }

    [Fact]
    public async Task Link_WithAWeakPassword_HoldsOn()
    {
        await using var first = await TestService.StartAsync();
        using var browser = first.CreateAnonymousClient();

        Assert.Equal(HttpStatusCode.BadRequest, (await UseLinkAsync(browser, first.PrintedLink, "password2026!")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await UseLinkAsync(browser, first.PrintedLink)).StatusCode);
    }

    [Fact]
    public async Task Session_Cookie_IsOutOfReachOfScriptsAndOtherSites()
    {
        var (client, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        client.Dispose();
        using var browser = service.CreateAnonymousClient();

        using var response = await TestService.PostSignInAsync(browser, account.Login.ToUpperInvariant(), TestService.Password);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value => value.StartsWith("answerer=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Session_AfterItsHours_Ends()
    {
        await using var own = await TestService.StartAsync(options => options.Session = TimeSpan.FromHours(2));
        using var browser = await own.SignInAsync(Role.Viewer, "営業");

        own.Time.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/password"));
        own.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, await browser.StatusAsync("/password"));
    }

    [Fact]
    public async Task SignOut_EndsTheSession_ForCopiesOfTheCookieToo()
    {
        using var browser = await service.SignInAsync(Role.Viewer, "営業");
        using var stolen = service.CreateAnonymousClient();
        stolen.DefaultRequestHeaders.Add("Cookie", browser.Cookies);
        Assert.Equal(HttpStatusCode.OK, await stolen.StatusAsync("/password"));

        using var response = await browser.PostAsync(new Uri("/signout", UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("\"storage\"", Assert.Single(response.Headers.GetValues("Clear-Site-Data")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await stolen.StatusAsync("/password"));
    }

    [Fact]
    public async Task ChangePassword_NeedsTheOldOne_AndEndsOtherSessions()
    {
        const string next = "another pass phrase 駅裏";
        var (browser, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var other = service.CreateAnonymousClient();
        await TestService.PostSignInAsync(other, account.Login, TestService.Password);
        var before = browser.Cookies;

        Assert.Equal(HttpStatusCode.Forbidden, (await ChangeAsync(browser, "not the old one", next)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await ChangeAsync(browser, TestService.Password, "short")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await other.StatusAsync("/password"));
        Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(browser, TestService.Password, next)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/password"));
        Assert.NotEqual(before, browser.Cookies);
        Assert.Equal(HttpStatusCode.Redirect, await other.StatusAsync("/password"));
        using var anew = service.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await TestService.PostSignInAsync(anew, account.Login, TestService.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await TestService.PostSignInAsync(anew, account.Login, next)).StatusCode);
        browser.Dispose();
    }

    [Fact]
    public async Task Account_ThatIsDisabledOrChanged_IsSoAtTheNextRequest()
    {
        using var administrator = await service.SignInAsync(Role.Administrator, "管理");
        var (browser, account) = await service.AddPersonAsync(Role.Administrator, "営業");
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/api/admin/keys"));

        await PatchAsync(administrator, account.Id, new { role = "viewer" });
        Assert.Equal(HttpStatusCode.Forbidden, await browser.StatusAsync("/api/admin/keys"));
        await PatchAsync(administrator, account.Id, new { disabled = true });
        Assert.Equal(HttpStatusCode.Unauthorized, await browser.StatusAsync("/api/admin/keys"));

        using var anew = service.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await TestService.PostSignInAsync(anew, account.Login, TestService.Password)).StatusCode);
        browser.Dispose();
    }

    [Theory]
    [InlineData("/jobs?state=done", "/jobs?state=done")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("", "/")]
    public async Task SignIn_Return_LeadsNowhereElse(string target, string expected)
    {
        var (client, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();

        using var response = await TestService.PostFormAsync(
            browser, "/signin", "/signin", ("login", account.Login), ("password", TestService.Password), ("return", target));
        using var signedIn = await browser.GetAsync(new Uri("/signin?return=" + Uri.EscapeDataString(target), UriKind.Relative));

        Assert.Equal(expected, response.Headers.Location?.OriginalString);
        Assert.Equal(expected, signedIn.Headers.Location?.OriginalString);
        client.Dispose();
    }

    [Fact]
    public async Task Page_WithoutSession_LeadsToSignInAndBack()
    {
        using var browser = service.CreateAnonymousClient();

        using var response = await browser.GetAsync(new Uri("/admin?x=1", UriKind.Relative));

        Assert.Equal("/signin?return=%2Fadmin%3Fx%3D1", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Refusal_OfUnknownLogin_IsTheSame_AndTakesAsLong()
    {
        var (client, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();
        var token = await TestService.FormTokenAsync(browser, "/signin");

        var (known, knownTime) = await RefusedAsync(browser, token, account.Login);
        var (unknown, unknownTime) = await RefusedAsync(browser, token, "nobody-of-that-name");

        Assert.Equal(known.Replace(account.Login, "", StringComparison.Ordinal), unknown.Replace("nobody-of-that-name", "", StringComparison.Ordinal));
        // Hashing takes a hundred times as long as everything else: if it were left out, this would show it on any machine.
        Assert.True(unknownTime > knownTime / 4, $"{unknownTime} against {knownTime}");
        client.Dispose();
    }

    private static async Task<(string Notice, TimeSpan Time)> RefusedAsync(HttpClient browser, string token, string login)
    {
        var start = Stopwatch.GetTimestamp();
        using var form = new FormUrlEncodedContent([new("login", login), new("password", "wrong"), new("__RequestVerificationToken", token)]);
        using var response = await browser.PostAsync(new Uri("/signin", UriKind.Relative), form);
        var time = Stopwatch.GetElapsedTime(start);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync();
        var from = page.IndexOf("<main", StringComparison.Ordinal);
        // Behind the form comes the token, which always differs.
        return (page[from..page.IndexOf("autocomplete=\"username\"", from, StringComparison.Ordinal)], time);
    }

    private static Task<HttpResponseMessage> UseLinkAsync(HttpClient browser, string link, string password = TestService.Password) =>
        TestService.PostFormAsync(browser, "/signin", "/signin?handler=link", ("login", "admin"), ("link", link), ("password", password));

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient browser, string present, string next) =>
        TestService.PostFormAsync(browser, "/password", "/password", ("present", present), ("next", next));

    private static async Task PatchAsync(HttpClient administrator, string account, object change) =>
        (await administrator.PatchAsJsonAsync($"/api/admin/accounts/{account}", change)).EnsureSuccessStatusCode();
}
