using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Answerer.Api.Hosting;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.Administration;
using Answerer.Testing;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests;

/// <summary>The service as it runs, on a port of its own with a data folder of its own.</summary>
internal sealed partial class TestService : IAsyncDisposable
{
    /// <summary>A password that is taken.</summary>
    public const string Password = "correct horse staples 駅前の時計";

    private readonly WebApplication app;
    private readonly StringWriter output;
    private readonly bool keepsData;
    private int made;

    private TestService(WebApplication app, StringWriter output, string data, ManualTime time, bool keepsData)
    {
        this.app = app;
        this.output = output;
        this.keepsData = keepsData;
        Data = data;
        Time = time;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its data folder.</summary>
    public string Data { get; }

    /// <summary>Its clock.</summary>
    public ManualTime Time { get; }

    /// <summary>Its services.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>What it printed.</summary>
    public string Output => output.ToString();

    /// <summary>The secret of the link that it printed.</summary>
    public string PrintedLink => LinkPattern().Match(Output).Groups[1].Value;

    /// <summary>Starts it.</summary>
    /// <param name="configure">Changes the settings.</param>
    /// <param name="data">A data folder to go on with, which is kept; else a new one.</param>
    /// <param name="args">More options of the command line.</param>
    public static async Task<TestService> StartAsync(Action<ServiceOptions>? configure = null, string? data = null, params string[] args)
    {
        var options = new AnswererOptions { Root = Repository.Root, Index = Repository.PathTo("artifacts", "test-index") };
        options.Service.Data = data ?? Directory.CreateTempSubdirectory("answerer-service-").FullName;
        options.Service.SignInsPerMinute = 10_000;
        options.Service.RequestsPerSecond = 100_000;
        configure?.Invoke(options.Service);
        var printed = new StringWriter(CultureInfo.InvariantCulture);
        var time = new ManualTime();
        string[] all = ["--urls", "http://127.0.0.1:0", "--webroot", Repository.PathTo("src", "Answerer.Api", "wwwroot"), .. args];
        var host = ServiceHost.Create(all, options, services => services.AddSingleton<TimeProvider>(time).AddSingleton<TextWriter>(printed)).Value!;
        await host.StartAsync();
        return new TestService(host, printed, options.Service.Data, time, data is not null);
    }

    /// <summary>Sends as a program with a key of the role; as the administrator, who has none, by the cookie.</summary>
    public async Task<Browser> CreateClientAsync(Role role, string team)
    {
        if (role == Role.Administrator) return await SignInAsync(role, team);
        var client = CreateAnonymousClient();
        var key = await AddKeyAsync(role, team, Time.GetUtcNow().AddDays(1));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Secret);
        return client;
    }

    /// <summary>Sends as a browser in which nobody is signed in.</summary>
    public Browser CreateAnonymousClient() => new(Address);

    /// <summary>Sends as a browser in which a new person of the role is signed in, with the antiforgery token of a page.</summary>
    public async Task<Browser> SignInAsync(Role role, string team) => (await AddPersonAsync(role, team)).Client;

    /// <summary>Makes an account, whose person sets <see cref="Password"/>, and signs it in.</summary>
    public async Task<(Browser Client, AccountEntry Account)> AddPersonAsync(Role role, string team)
    {
        var login = string.Create(CultureInfo.InvariantCulture, $"person-{Interlocked.Increment(ref made)}");
        var invited = await SendAsync(new AddAccount(Nobody, login, $"担当 {login}", team, Word(role)));
        var client = CreateAnonymousClient();
        using var response = await PostFormAsync(client, "/signin", "/signin?handler=link", ("link", invited.Invitation.Secret), ("login", login), ("password", Password));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        await TakeTokenAsync(client, "/password");
        return (client, invited.Account);
    }

    /// <summary>Makes a key.</summary>
    public Task<NewApiKey> AddKeyAsync(Role role, string team, DateTimeOffset expires) => SendAsync(new AddApiKey(Nobody, "試験", team, Word(role), expires));

    /// <summary>Sends a form of a page, with the form's own token.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var token = await FormTokenAsync(client, page);
        using var content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    /// <summary>Signs in by password.</summary>
    public static Task<HttpResponseMessage> PostSignInAsync(HttpClient client, string login, string password) =>
        PostFormAsync(client, "/signin", "/signin", ("login", login), ("password", password));

    /// <summary>The antiforgery token of a page's own form, which is the last.</summary>
    public static async Task<string> FormTokenAsync(HttpClient client, string page) =>
        FormTokenPattern().Matches(await client.GetStringAsync(new Uri(page, UriKind.Relative)))[^1].Groups[1].Value;

    /// <summary>Sends a page's token from now on.</summary>
    public static async Task TakeTokenAsync(HttpClient client, string page)
    {
        client.DefaultRequestHeaders.Remove("X-CSRF-TOKEN");
        client.DefaultRequestHeaders.Add("X-CSRF-TOKEN", TokenPattern().Match(await client.GetStringAsync(new Uri(page, UriKind.Relative))).Groups[1].Value);
    }

    /// <summary>Sends a request to its handler.</summary>
    public async Task<T> SendAsync<T>(IRequest<Result<T>> request)
        where T : class
    {
        using var scope = Services.CreateScope();
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
        Assert.Null(result.Error);
        return result.Value!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await output.DisposeAsync();
        if (!keepsData) Directory.Delete(Data, recursive: true);
    }

    private static string Word(Role role) => role.ToString().ToLowerInvariant();

    private static Caller Nobody { get; } = new("test", "試験", "", Role.Administrator);

    [GeneratedRegex("name=\"csrf-token\" content=\"([^\"]+)\"")]
    private static partial Regex TokenPattern();

    [GeneratedRegex("<main.*name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex FormTokenPattern();

    [GeneratedRegex("link=([A-Za-z0-9_-]{43})")]
    private static partial Regex LinkPattern();
}
