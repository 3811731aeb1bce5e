using Microsoft.Playwright;

namespace Answerer.EndToEnd.Tests;

/// <summary>The one browser of all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // A busy machine is no fault of a page.
    private const float Patience = 30_000;

    // It asks nobody for anything but the service: no updates, no accounts, no suggestions.
    private static readonly string[] Args =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!File.Exists(Program)) throw new FileNotFoundException($"{Program} is missing; install the Debian packages chromium and fonts-ipafont-gothic (./test does).");
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Args });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A profile of its own in it: Japanese, far from Tokyo, as wide as an office laptop.</summary>
    /// <param name="address">What paths are relative to.</param>
    /// <param name="configure">Changes that.</param>
    internal async Task<IBrowserContext> OpenAsync(Uri address, Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "ja-JP",
            TimezoneId = "America/New_York",
            ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            ReducedMotion = ReducedMotion.Reduce,
        };
        configure?.Invoke(options);
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }
}
