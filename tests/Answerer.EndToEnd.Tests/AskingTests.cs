using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

public sealed class AskingTests(RunningService service) : BrowserTest(service)
{
    private const string Question = "データ削除期間は？";
    private const string Quote = "起算日から 30 日以内に消去いたします。";

    // Counts what the page asks, in the page itself: then nothing is missed and nothing has to be waited for.
    private const string Counting =
        """
        window.asked = 0;
        const send = window.fetch;
        window.fetch = (...request) => { if (request[0] === '/ask') window.asked++; return send(...request); };
        """;

    [Fact]
    public async Task Nothing_is_asked_while_an_input_method_composes_and_once_typing_rests_the_quote_is_marked()
    {
        var page = (await SignInAsync("viewer")).Page;
        await page.AddInitScriptAsync(Counting);
        await page.Clock.InstallAsync(new() { Time = "2026-04-01T00:00:00Z" });
        await page.GotoAsync("/ask");
        await page.GetByLabel("サービス").SelectOptionAsync("xmail");
        await page.GetByLabel("質問", new() { Exact = true }).FocusAsync();
        // From here on time passes only when the test lets it.
        await page.Clock.PauseAtAsync("2026-04-01T01:00:00Z");
        var typing = await InputMethod.OfAsync(page);

        foreach (var composed in (string[])["d", "でーた", "データ", Question])
        {
            await typing.ComposeAsync(composed);
            await page.Clock.RunForAsync(5_000);
        }
        Assert.Equal(0, await AskedAsync(page));
        await typing.CommitAsync(Question);
        Assert.Equal(0, await AskedAsync(page));
        await page.Clock.RunForAsync(5_000);
        Assert.Equal(1, await AskedAsync(page));

        await page.Clock.ResumeAsync();
        await Expect(page.Locator("#result mark")).ToContainTextAsync(Quote);
        await Expect(page.Locator("#ask-status")).ToContainTextAsync(Quote);
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(2, await AskedAsync(page));
        await Expect(page.GetByLabel("質問", new() { Exact = true })).ToHaveValueAsync(Question);
    }

    [Fact]
    public async Task The_answer_is_copied_with_its_citation_and_the_link_reproduces_it()
    {
        var viewer = await SignInAsync("viewer", configure: options => options.Permissions = ["clipboard-read", "clipboard-write"]);
        var page = viewer.Page;
        await page.GotoAsync("/ask");
        await page.GetByLabel("サービス").SelectOptionAsync("xmail");
        await page.GetByLabel("質問", new() { Exact = true }).PressSequentiallyAsync(Question);
        await Expect(page.Locator("#result mark")).ToContainTextAsync(Quote);

        await page.GetByRole(AriaRole.Button, new() { Name = "根拠つきでコピー" }).ClickAsync();
        await Expect(page.Locator("#toasts")).ToContainTextAsync("コピーしました");
        var copied = await ClipboardAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "リンクをコピー" }).ClickAsync();
        await Expect(page.Locator("#toasts")).ToContainTextAsync("リンクをコピーしました");
        var link = await ClipboardAsync(page);

        Assert.Contains(Quote, copied, StringComparison.Ordinal);
        Assert.Contains("4.2 クラウドサービスカスタマの資産の除去", copied, StringComparison.Ordinal);
        var shown = await page.Locator("#result").InnerTextAsync();
        var colleague = (await SignInAsync("editor")).Page;
        await colleague.GotoAsync(link);
        Assert.Equal(shown, await colleague.Locator("#result").InnerTextAsync());
    }

    [Fact]
    public async Task Without_a_script_the_form_asks_the_server()
    {
        var page = (await SignInAsync("viewer", configure: options => options.JavaScriptEnabled = false)).Page;
        await page.GotoAsync("/ask");

        await page.GetByLabel("サービス").SelectOptionAsync("xmail");
        await page.GetByLabel("質問", new() { Exact = true }).FillAsync(Question);
        await page.GetByRole(AriaRole.Button, new() { Name = "質問する" }).ClickAsync();

        await Expect(page.Locator("#result mark")).ToContainTextAsync(Quote);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "根拠つきでコピー" })).ToBeHiddenAsync();
    }

    private static Task<int> AskedAsync(IPage page) => page.EvaluateAsync<int>("window.asked");

    private static Task<string> ClipboardAsync(IPage page) => page.EvaluateAsync<string>("navigator.clipboard.readText()");
}
