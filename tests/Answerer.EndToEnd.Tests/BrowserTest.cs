using Microsoft.Playwright;

namespace Answerer.EndToEnd.Tests;

/// <summary>Tests of the pages: one service for the class; at the end of each test nothing may have gone wrong unseen.</summary>
/// <param name="service">The service.</param>
[Collection(InBrowser.Name)]
public abstract class BrowserTest(RunningService service) : IClassFixture<RunningService>, IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    /// <summary>The service.</summary>
    protected RunningService Service => service;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        var faults = visitors.SelectMany(visitor => visitor.Faults).ToList();
        foreach (var visitor in visitors) await visitor.DisposeAsync();
        Assert.Empty(faults);
    }

    /// <summary>A browser in which a person of the role is signed in.</summary>
    private protected Task<Visitor> SignInAsync(string role, string team = RunningService.UsualTeam, Action<BrowserNewContextOptions>? configure = null) => KeepAsync(service.SignInAsync(role, team, configure));

    /// <summary>A browser in which nobody is signed in.</summary>
    private protected Task<Visitor> OpenAsync(Action<BrowserNewContextOptions>? configure = null) => KeepAsync(service.OpenAsync(configure));

    private async Task<Visitor> KeepAsync(Task<Visitor> opening)
    {
        var visitor = await opening;
        visitors.Add(visitor);
        return visitor;
    }
}
