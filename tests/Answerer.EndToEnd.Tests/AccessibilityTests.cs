using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

/// <summary>Every page, light and dark, on a laptop and on a phone.</summary>
public sealed class AccessibilityTests(RunningService service) : BrowserTest(service)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private static readonly int[] Widths = [1280, 360];
    private static readonly ColorScheme[] Schemes = [ColorScheme.Light, ColorScheme.Dark];

    [Theory]
    [InlineData("/", "#drop")]
    [InlineData("/?job={held}", ".sheet")]
    [InlineData("/jobs", "tbody tr")]
    [InlineData("/jobs/{job}", ".totals")]
    [InlineData("/jobs/{job}/review", "#clause mark")]
    [InlineData("/ask?service=xmail&q=データ削除期間は？", "#result mark")]
    [InlineData("/ask?service=xmail&q=保存データを暗号化していますか", "#result .badge")]
    [InlineData("/papers", "tbody tr")]
    [InlineData("/papers/xmail", "#clauses")]
    [InlineData("/papers/matrix", "#matrix")]
    [InlineData("/papers/compare?clause=12.4.1&a=xmail&b=iad", ".sides")]
    [InlineData("/admin", "#audit th")]
    [InlineData("/password", "#present")]
    public async Task Page_is_accessible_and_fits_a_phone(string path, string content)
    {
        var person = await SignInAsync("administrator");
        var sample = await Service.SampleAsync();
        await AssertAsync(person.Page, path.Replace("{job}", sample.Done, StringComparison.Ordinal).Replace("{held}", sample.Held, StringComparison.Ordinal), content);
    }

    [Theory]
    [InlineData("/signin", "#login")]
    [InlineData("/signin#login=person&link=secret", "#new-password")]
    public async Task Page_for_who_is_not_signed_in_is_accessible_and_fits_a_phone(string path, string content) => await AssertAsync((await OpenAsync()).Page, path, content);

    [Fact]
    public async Task Page_of_an_error_is_accessible_and_fits_a_phone()
    {
        var person = await SignInAsync("administrator");
        person.Expected.Add(404);
        await AssertAsync(person.Page, "/nothing", "h1");
    }

    [Fact]
    public async Task Dialogs_are_accessible()
    {
        var page = (await SignInAsync("administrator")).Page;
        var sample = await Service.SampleAsync();

        await page.GotoAsync($"/jobs/{sample.Done}/review");
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await AssertDialogAsync(page, "キー操作");
        await page.GetByRole(AriaRole.Button, new() { Name = "お客様提出用" }).ClickAsync();
        await AssertDialogAsync(page, "件残っています");
        await page.GotoAsync($"/?job={sample.Held}");
        await page.Locator(".sheet thead button").First.ClickAsync();
        await AssertDialogAsync(page, "A 列の役割");
        await page.GotoAsync("/admin");
        await page.GetByRole(AriaRole.Button, new() { Name = "admin: 変更" }).ClickAsync();
        await AssertDialogAsync(page, "アカウントの変更");
    }

    private static async Task AssertDialogAsync(IPage page, string name)
    {
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = name })).ToBeVisibleAsync();
        foreach (var scheme in Schemes) await AssertSchemeAsync(page, scheme, name);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private static async Task AssertAsync(IPage page, string path, string content)
    {
        await page.GotoAsync(path);
        await Expect(page.Locator(content).First).ToBeVisibleAsync();
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"the page is wider than {width}");
            foreach (var scheme in Schemes) await AssertSchemeAsync(page, scheme, $"{width}");
        }
    }

    private static async Task AssertSchemeAsync(IPage page, ColorScheme scheme, string where)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        // In the page itself: the package's own RunAxe opens another page for each run, which takes longer than the run.
        if (await page.EvaluateAsync<bool>("!window.axe")) await page.EvaluateAsync(Axe);
        var findings = await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
                .flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${html}`))
            """);
        Assert.True(findings.Length == 0, $"{where} {scheme}: {string.Join('\n', findings)}");
    }
}
