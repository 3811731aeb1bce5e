using System.Text.Json;
using Answerer.Excel;
using Answerer.Testing.Workbooks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

/// <summary>No mouse here: a review must be possible by keyboard alone.</summary>
public sealed class ReviewTests(RunningService service) : BrowserTest(service)
{
    private const string Written = "バックアップは、お客様にてご取得ください。";

    [Fact]
    public async Task A_review_by_keyboard_alone_is_kept_and_stands_in_the_workbook()
    {
        var reviewer = await SignInAsync("reviewer");
        var job = await reviewer.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        var page = reviewer.Page;
        var (heading, text, current) = (page.Locator("#answer h2"), page.Locator("#text"), page.Locator("#list [aria-current]"));
        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(heading).ToBeFocusedAsync();
        // What was found to be × comes first: D20.
        await Expect(current).ToContainTextAsync("C20");
        await Expect(page.Locator("#clause mark").First).ToContainTextAsync("バックアップ");
        var left = await reviewer.LeftAsync();

        await page.Keyboard.PressAsync("j");
        await Expect(current).ToContainTextAsync("C26");
        await Expect(heading).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(current).ToContainTextAsync("C20");
        await SavedAsync(page, () => page.Keyboard.PressAsync("2"));
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "△" })).ToBeCheckedAsync();

        var before = await text.InputValueAsync();
        await WriteAsync(page);
        await LeftAsync(page, left);
        await SavedAsync(page, () => page.Keyboard.PressAsync("Control+Enter"));
        await Expect(current).ToContainTextAsync("C26");
        await LeftAsync(page, left - 1);
        await SavedAsync(page, () => page.Keyboard.PressAsync("u"));
        await Expect(current).ToContainTextAsync("C20");
        await Expect(text).ToHaveValueAsync(before);
        await LeftAsync(page, left);

        await WriteAsync(page);
        await SavedAsync(page, () => page.Keyboard.PressAsync("Escape"));
        await Expect(heading).ToBeFocusedAsync();
        await SavedAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await LeftAsync(page, left - 1);

        await page.GotoAsync($"/jobs/{job}/review");
        await LeftAsync(page, left - 1);
        await Expect(current).ToContainTextAsync("承認済み");
        await Expect(text).ToHaveValueAsync(Written);
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "△" })).ToBeCheckedAsync();

        var sheet = Workbook.Open(await reviewer.DownloadAsync(async () =>
        {
            await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "お客様提出用" }));
            await page.Keyboard.PressAsync("Enter");
            await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "このままダウンロード" }));
            await page.Keyboard.PressAsync("Enter");
        })).Sheets[0];
        Assert.Equal(("△", Written), (Text(sheet, "D20"), Text(sheet, "E20")));
    }

    [Fact]
    public async Task Somebody_elses_change_of_the_same_answer_is_shown_before_it_is_overwritten()
    {
        var (first, second) = (await SignInAsync("editor"), await SignInAsync("reviewer"));
        var job = await first.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        var page = second.Page;
        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        var number = await page.Locator("#list [aria-current]").GetAttributeAsync("data-number");
        Assert.Equal(200, (await first.SendAsync("PATCH", $"/api/jobs/{job}/questions/{number}", new { version = 1, text = "先の人の文" })).Status);

        second.Expected.Add(409);
        await page.Keyboard.PressAsync("e");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.InsertTextAsync("後の人の文");
        await page.Keyboard.PressAsync("Escape");

        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("先の人の文");
        await Expect(dialog).ToContainTextAsync("後の人の文");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "保存されている内容を使う" }).ClickAsync();
        await Expect(page.Locator("#text")).ToHaveValueAsync("先の人の文");
    }

    [Fact]
    public async Task A_page_that_shows_the_questions_of_an_earlier_run_approves_nothing_and_shows_the_present_ones()
    {
        var reviewer = await SignInAsync("reviewer");
        var job = await reviewer.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        var page = reviewer.Page;
        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        Assert.Equal(202, (await reviewer.SendAsync("POST", $"/api/jobs/{job}/start", new { service = "waf", force = true })).Status);
        // The events end when the job does.
        await page.APIRequest.GetAsync($"/api/jobs/{job}/events");

        reviewer.Expected.Add(409);
        await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), response => response.Request.Method == "GET" && response.Url.EndsWith("/questions", StringComparison.Ordinal));

        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        Assert.Equal(0, (await reviewer.ReadAsync($"/api/jobs/{job}")).GetProperty("totals").GetProperty("approved").GetInt32());
    }

    [Fact]
    public async Task What_stands_in_the_free_field_is_approved_with_the_answer()
    {
        var reviewer = await SignInAsync("reviewer");
        var job = await FillFiguresAsync(reviewer);
        var page = reviewer.Page;
        await page.GotoAsync($"/jobs/{job}/review#q1");
        await page.Locator("#free-choice").FocusAsync();
        await page.Keyboard.InsertTextAsync("365");
        await SavedAsync(page, () => page.Keyboard.PressAsync("Control+Enter"));

        await Expect(page.Locator("#list [aria-current]")).Not.ToHaveAttributeAsync("data-number", "1");
        await page.Locator("#free-choice").FocusAsync();
        await page.Keyboard.InsertTextAsync("7");
        await SavedAsync(page, () => page.Keyboard.PressAsync("Control+Enter"));

        var reviews = (await reviewer.ReadAsync($"/api/jobs/{job}/questions")).GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("review"));
        Assert.Equal(
            [("365", true), ("7", true), (null, false)],
            reviews.Select(review => (Choice: review.GetProperty("choice").GetString(), review.GetProperty("approved").GetBoolean())).OrderBy(review => review.Choice ?? "9", StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_of_the_basis_alone_can_be_taken_back_to_what_the_program_had_found()
    {
        var editor = await SignInAsync("editor");
        var job = await FillFiguresAsync(editor);
        var page = editor.Page;
        var number = (await editor.ReadAsync($"/api/jobs/{job}/questions")).GetProperty("questions").EnumerateArray()
            .First(question => question.GetProperty("citations").GetArrayLength() > 0).GetProperty("number").GetInt32();
        var reset = page.GetByRole(AriaRole.Button, new() { Name = "編集を取り消す" });
        await page.GotoAsync($"/jobs/{job}/review#q{number}");

        await page.GetByText("文を一覧から選んで根拠にする").ClickAsync();
        await SavedAsync(page, () => page.Locator("#clause .sentence").Last.ClickAsync());
        await Expect(reset).ToBeVisibleAsync();
        await SavedAsync(page, () => page.GetByRole(AriaRole.Button, new() { Name = "元に戻す" }).ClickAsync());

        await Expect(reset).ToHaveCountAsync(0);
        var review = (await editor.ReadAsync($"/api/jobs/{job}/questions/{number}")).GetProperty("review");
        Assert.Equal(JsonValueKind.Null, review.GetProperty("evidence").ValueKind);
    }

    [Fact]
    public async Task With_1200_questions_each_key_press_is_answered_at_once()
    {
        var reviewer = await SignInAsync("reviewer");
        var job = await reviewer.FillAsync(Samples.Large(1_200), "1200 問.xlsx", "xmail");
        var page = reviewer.Page;
        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        await Expect(page.Locator("#clause select")).ToBeVisibleAsync();
        var elements = await CountAsync(page);

        var median = await page.EvaluateAsync<double>(
            """
            async () => {
                const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
                    const { port1, port2 } = new MessageChannel();
                    port1.onmessage = resolve;
                    port2.postMessage(null);
                }));
                const times = [];
                for (let press = 0; press < 60; press++) {
                    const start = performance.now();
                    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
                    await painted();
                    times.push(performance.now() - start);
                }
                return times.sort((a, b) => a - b)[30];
            }
            """);

        // No press was lost.
        await Expect(page.Locator("#list [data-number]").Nth(60)).ToHaveAttributeAsync("aria-current", "true");
        Assert.InRange(median, 0, 250);
        Assert.InRange(elements, 1_200, 12_000);
        Assert.InRange(await CountAsync(page), 1_200, elements + 100);
    }

    // Figures only: a field to write in, none for sentences.
    private static async Task<string> FillFiguresAsync(Visitor editor)
    {
        var book = new TestWorkbook().Row(1, "確認票").Row(4, "No.", "確認項目", "日数")
            .Row(5, "1", "ログを何日間保管していますか。").Row(6, "2", "データを何日以内に消去しますか。").Row(7, "3", "バックアップを何日間保管していますか。").Bytes();
        var job = await Visitor.JobOfAsync(await editor.UploadAsync(book, "日数.xlsx", "xmail", hold: true));
        var sheet = (await editor.ReadAsync($"/api/jobs/{job}/layout")).GetProperty("sheets")[0].GetProperty("name").GetString();
        object[] columns = [new { role = "question", column = "B", header = "確認項目" }, new { role = "number", column = "C", header = "日数" }];
        Assert.Equal(202, (await editor.SendAsync("POST", $"/api/jobs/{job}/layout", new { layout = new[] { new { sheet, table = "A4:C7", headerRows = new[] { 4 }, columns } } })).Status);
        await editor.Page.APIRequest.GetAsync($"/api/jobs/{job}/events");
        return job;
    }

    // As an input method does; the Enter that ends its composition approves nothing.
    private static async Task WriteAsync(IPage page)
    {
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator("#text")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        var typing = await InputMethod.OfAsync(page);
        await typing.ComposeAsync("ばっくあっぷは");
        await typing.CommitAsync(Written);
        await Expect(page.Locator("#text")).ToHaveValueAsync(Written);
    }

    private static Task LeftAsync(IPage page, int open) => Expect(page.Locator("#left")).ToContainTextAsync($"残り {open} 件");

    private static Task SavedAsync(IPage page, Func<Task> action) => page.RunAndWaitForResponseAsync(action, response => response.Request.Method == "PATCH" && response.Ok);

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        await Expect(target).ToBeVisibleAsync();
        for (var presses = 0; presses < 60 && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); presses++) await page.Keyboard.PressAsync("Tab");
        await Expect(target).ToBeFocusedAsync();
    }

    private static Task<int> CountAsync(IPage page) => page.Locator("*").CountAsync();

    private static string Text(Sheet sheet, string cell) => CellRef.TryParse(cell, out var place) ? sheet.Find(place)?.Text ?? "" : throw new ArgumentException(cell, nameof(cell));
}
