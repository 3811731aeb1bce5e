using System.Net;
using Answerer.Application.Accounts;
using Answerer.Storage.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Security;

public sealed class LockoutTests
{
    [Fact]
    public async Task Account_AfterWrongPasswords_IsLockedForAWhile()
    {
        await using var service = await TestService.StartAsync(options => options.LockoutFailures = 3);
        var (person, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();

        for (var attempt = 0; attempt < 3; attempt++) Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(browser, account.Login, "wrong"));
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(browser, account.Login, TestService.Password));
        // Who is signed in already stays so: a stranger's guesses shall not keep him from his work.
        Assert.Equal(HttpStatusCode.OK, await person.StatusAsync("/password"));

        service.Time.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(browser, account.Login, TestService.Password));
        service.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(browser, account.Login, TestService.Password));
        person.Dispose();
    }

    [Fact]
    public async Task Guesses_SentAtOnce_AreCountedAll()
    {
        await using var service = await TestService.StartAsync(options => options.LockoutFailures = 3);
        var (person, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            // Each with cookies of its own, else the forms' tokens belong to each other's.
            using var guesser = service.CreateAnonymousClient();
            await SignInAsync(guesser, account.Login, "wrong");
        }));

        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(browser, account.Login, TestService.Password));
        person.Dispose();
    }

    [Fact]
    public async Task RightPassword_BeforeTheLock_ClearsTheCount()
    {
        await using var service = await TestService.StartAsync(options => options.LockoutFailures = 3);
        var (person, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();

        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 0; attempt < 2; attempt++) await SignInAsync(browser, account.Login, "wrong");
            using var again = service.CreateAnonymousClient();
            Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(again, account.Login, TestService.Password));
        }
        person.Dispose();
    }

    [Fact]
    public async Task Link_FromTheAdministrator_Unlocks()
    {
        await using var service = await TestService.StartAsync(options => options.LockoutFailures = 3);
        var (person, account) = await service.AddPersonAsync(Role.Viewer, "営業");
        using var browser = service.CreateAnonymousClient();
        for (var attempt = 0; attempt < 3; attempt++) await SignInAsync(browser, account.Login, "wrong");

        var invited = await service.SendAsync(new Application.Accounts.Administration.InviteAccount(new Caller("a", "a", "a", Role.Administrator), account.Id));
        using var used = await TestService.PostFormAsync(browser, "/signin", "/signin?handler=link", ("link", invited.Invitation.Secret), ("password", TestService.Password));

        Assert.Equal(HttpStatusCode.Redirect, used.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await browser.StatusAsync("/password"));
        // A link ends what was there before it: it may be given because somebody else knows the password.
        Assert.Equal(HttpStatusCode.Redirect, await person.StatusAsync("/password"));
        person.Dispose();
    }

    [Fact]
    public async Task Failures_AreInTheAuditLog_WithoutWhatWasTyped()
    {
        await using var service = await TestService.StartAsync();
        using var browser = service.CreateAnonymousClient();

        await SignInAsync(browser, "a-password-in-the-wrong-field", "wrong");

        var entry = service.Services.GetRequiredService<AuditLog>().List(null, 1)[0];
        Assert.Equal(("session.refuse", "service", ""), (entry.Action, entry.Who, entry.Target));
        Assert.DoesNotContain("wrong", entry.ToString(), StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> SignInAsync(HttpClient browser, string login, string password)
    {
        using var response = await TestService.PostSignInAsync(browser, login, password);
        return response.StatusCode;
    }
}
