using Answerer.Excel;
using Answerer.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

public sealed class FillingTests(RunningService service) : BrowserTest(service)
{
    [Fact]
    public Task From_the_upload_of_the_sample_to_the_downloads_only_answers_change() => FillAsync(Samples.Name, Samples.Bytes, "xmail", 25);

    [SkippableFact]
    public Task From_the_upload_of_a_questionnaire_with_merged_headings_to_the_downloads_only_answers_change() =>
        FillAsync("v02.xlsx", File.ReadAllBytes(SharedData.Require("questionnaires", "v02.xlsx")), "iad", 33);

    [Fact]
    public async Task Several_workbooks_become_a_batch_and_what_is_none_is_named()
    {
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        await page.GotoAsync("/");

        await editor.ChooseAsync(("A社.xlsx", Samples.Bytes), ("B社.xlsx", Samples.Large(3)), ("送付状.txt", "よろしくお願いいたします。"u8.ToArray()));
        await page.GetByLabel("対象のサービス").SelectOptionAsync("xmail");
        await page.GetByRole(AriaRole.Button, new() { Name = "アップロードして開始" }).ClickAsync();

        await Expect(page.Locator("#result [role=status]")).ToHaveTextAsync("2 件のブックの処理が終わりました（完了 2 件）。");
        await Expect(page.Locator("#result tbody tr")).ToHaveCountAsync(2);
        await Expect(page.Locator(".skipped")).ToContainTextAsync("送付状.txt");
    }

    [Fact]
    public async Task A_batch_is_followed_through_an_outage()
    {
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        var asked = 0;
        await page.RouteAsync("**/api/batches/*", async route =>
        {
            if (asked++ is > 0 and < 4)
            {
                await route.AbortAsync();
                return;
            }
            var answer = await route.FetchAsync();
            var body = await answer.TextAsync();
            await route.FulfillAsync(new() { Response = answer, Body = asked == 1 ? body.Replace("\"done\"", "\"running\"", StringComparison.Ordinal) : body });
        });
        await page.GotoAsync("/");

        await editor.ChooseAsync(("A社.xlsx", Samples.Large(2)), ("B社.xlsx", Samples.Large(3)));
        await page.GetByLabel("対象のサービス").SelectOptionAsync("xmail");
        await page.GetByRole(AriaRole.Button, new() { Name = "アップロードして開始" }).ClickAsync();

        await Expect(page.Locator("#result [role=status]")).ToHaveTextAsync("2 件のブックの処理が終わりました（完了 2 件）。");
        Assert.InRange(asked, 5, 50);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_in_words_and_the_page_stays_usable()
    {
        var editor = await SignInAsync("editor");
        editor.Expected.Add(415);
        var page = editor.Page;
        await page.GotoAsync("/");

        await editor.ChooseAsync(("偽物.xlsx", "これはブックではありません。"u8.ToArray()));

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Excel");
        await Expect(page.Locator("#drop")).ToBeVisibleAsync();
    }

    private async Task FillAsync(string name, byte[] original, string serviceId, int questions)
    {
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        await page.GotoAsync("/");

        await editor.ChooseAsync((name, original));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeFocusedAsync();
        await Expect(page.Locator(".layout-sum")).ToContainTextAsync($"質問 {questions} 件");
        await Expect(page.Locator(".sheet td[data-role=question]")).ToHaveCountAsync(questions);
        await page.GetByLabel("対象のサービス").SelectOptionAsync(serviceId);
        await page.GetByRole(AriaRole.Button, new() { Name = "開始" }).ClickAsync();
        await Expect(page.GetByText($"{questions} 件の質問を処理しました。")).ToBeVisibleAsync();

        var inside = await editor.DownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "社内用" }).ClickAsync());
        var outside = await editor.DownloadAsync(async () =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "お客様提出用" }).ClickAsync();
            // Answers are left that nobody has looked at yet.
            await page.GetByRole(AriaRole.Button, new() { Name = "このままダウンロード" }).ClickAsync();
        });

        var answers = await AnswersAsync(editor, JobOf(page));
        Assert.NotEmpty(answers);
        Assert.Equal(answers, ChangedCells(original, inside));
        Assert.Equal(answers, ChangedCells(original, outside));
        Assert.Contains(Workbook.Open(inside).Sheets, sheet => sheet.Name == "回答根拠");
        Assert.DoesNotContain(Workbook.Open(outside).Sheets, sheet => sheet.Name == "回答根拠");
    }

    private static string JobOf(IPage page) => new Uri(page.Url).Query.Split('=')[1];

    private static IReadOnlyList<string> ChangedCells(byte[] original, byte[] filled)
    {
        var differences = PackageComparer.Compare(original, filled).Differences;
        Assert.DoesNotContain(differences, difference => !difference.Allowed);
        return [.. differences.Where(difference => difference.Kind == DifferenceKind.Cell).Select(difference => difference.Where!).Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> AnswersAsync(Visitor visitor, string job)
    {
        var questions = (await visitor.ReadAsync($"/api/jobs/{job}/questions")).GetProperty("questions").EnumerateArray();
        var places = from question in questions
                     from cell in question.GetProperty("cells").EnumerateArray()
                     where cell.GetProperty("value").GetString() is not null
                     select $"{question.GetProperty("sheet").GetString()}!{cell.GetProperty("cell").GetString()}";
        return [.. places.Order(StringComparer.Ordinal)];
    }
}
