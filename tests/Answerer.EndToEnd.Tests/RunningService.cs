using System.Globalization;
using Microsoft.Playwright;

namespace Answerer.EndToEnd.Tests;

/// <summary>A service for the tests of a class, with the people who use it: each comes by a link, as in an office.</summary>
/// <param name="chromium">The browser.</param>
public sealed class RunningService(Chromium chromium) : IAsyncLifetime
{
    /// <summary>A password that is taken.</summary>
    internal const string Password = "correct horse staples 駅前の時計";

    /// <summary>The team of everybody of whom nothing else is said.</summary>
    internal const string UsualTeam = "営業部";

    private static readonly string[] Names = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "山本", "中村"];

    private readonly Dictionary<(string Role, string Team), Person> people = [];
    private ServiceProcess? process;
    private Visitor? administrator;
    private Task<(string Done, string Held)>? sample;

    /// <summary>Where it listens.</summary>
    internal Uri Address => process!.Address;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        process = await ServiceProcess.StartAsync(ServiceProcess.Built);
        administrator = await OpenAsync();
        await SetPasswordAsync(administrator.Page, process.AdministratorLink.ToString());
        await administrator.Page.GotoAsync("/admin");
        // The first account has a team of its own, that no test's person is in.
        people[("administrator", "")] = new Person("admin", await administrator.Page.Context.StorageStateAsync());
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (administrator is not null) await administrator.DisposeAsync();
        process?.Dispose();
    }

    /// <summary>A browser in which nobody is signed in.</summary>
    internal async Task<Visitor> OpenAsync(Action<BrowserNewContextOptions>? configure = null) => await Visitor.OpenAsync(Address, await chromium.OpenAsync(Address, configure));

    /// <summary>A browser in which a person of the role and team is signed in.</summary>
    internal async Task<Visitor> SignInAsync(string role, string team, Action<BrowserNewContextOptions>? configure = null)
    {
        var person = await PersonAsync(role, team);
        return await OpenAsync(options =>
        {
            options.StorageState = person.State;
            configure?.Invoke(options);
        });
    }

    /// <summary>The person of a role and team; the administrator makes the account when it is first needed.</summary>
    internal async Task<Person> PersonAsync(string role, string team)
    {
        if (people.TryGetValue((role, team), out var known)) return known;
        var login = string.Create(CultureInfo.InvariantCulture, $"person-{people.Count}");
        var link = await InviteAsync(administrator!.Page, login, Names[people.Count % Names.Length], role, team);
        await using var visitor = await OpenAsync();
        await SetPasswordAsync(visitor.Page, link);
        return people[(role, team)] = new Person(login, await visitor.Page.Context.StorageStateAsync());
    }

    /// <summary>Jobs of the usual team to look at: one that is done, one that waits to be started. Made when first asked for.</summary>
    internal Task<(string Done, string Held)> SampleAsync() => sample ??= FillAsync();

    private async Task<(string Done, string Held)> FillAsync()
    {
        await using var editor = await SignInAsync("editor", UsualTeam);
        var done = await editor.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        return (done, await Visitor.JobOfAsync(await editor.UploadAsync(Samples.Bytes, Samples.Name, "xmail", hold: true)));
    }

    private static async Task<string> InviteAsync(IPage page, string login, string name, string role, string team)
    {
        await page.Locator("#account-login").FillAsync(login);
        await page.Locator("#account-name").FillAsync(name);
        await page.Locator("#account-team").FillAsync(team);
        await page.Locator("#account-role").SelectOptionAsync(role);
        await page.GetByRole(AriaRole.Button, new() { Name = "追加", Exact = true }).ClickAsync();
        var secret = page.Locator("#secret-value");
        await Assertions.Expect(secret).ToBeVisibleAsync();
        var link = await secret.InputValueAsync();
        await page.Locator("#secret").GetByRole(AriaRole.Button, new() { Name = "閉じる" }).ClickAsync();
        await Assertions.Expect(page.Locator("#accounts")).ToContainTextAsync(login);
        return link;
    }

    private static async Task SetPasswordAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        await page.Locator("#new-password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "設定してサインイン" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "回答を作る" })).ToBeVisibleAsync();
    }

    /// <summary>Somebody with an account.</summary>
    /// <param name="Login">Who signs in.</param>
    /// <param name="State">Cookies of a browser in which the person is signed in.</param>
    internal sealed record Person(string Login, string State);
}
