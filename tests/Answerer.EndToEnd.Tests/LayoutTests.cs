using Answerer.Excel;
using Answerer.Testing.Workbooks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

public sealed class LayoutTests(RunningService service) : BrowserTest(service)
{
    [Fact]
    public async Task A_layout_that_is_corrected_by_clicking_columns_is_drawn_anew_and_answered_so()
    {
        var workbook = new TestWorkbook { ListRange = "C5:C7" }
            .Row(1, "クラウドサービス確認票")
            .Row(4, "No.", "確認項目", "回答", "備考", "メモ")
            .Row(5, "1", "解約後、当社のデータは消去されますか。")
            .Row(6, "2", "通信は暗号化されていますか。")
            .Row(7, "3", "ペネトレーションテストを毎年実施していますか。")
            .Bytes();
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        await page.GotoAsync("/");
        await editor.ChooseAsync(("確認票.xlsx", workbook));
        await Expect(Column(page, "D")).ToHaveTextAsync("D回答（文章・備考）");
        await Expect(Column(page, "E")).ToHaveTextAsync("E");

        await ChooseAsync(page, "E", "回答（文章・備考）");
        await Expect(Column(page, "E")).ToHaveTextAsync("E回答（文章・備考）");
        await Expect(Column(page, "E")).ToBeFocusedAsync();
        await ChooseAsync(page, "D", "使わない");
        await Expect(Column(page, "D")).ToHaveTextAsync("D");
        await Expect(page.Locator(".sheet tbody tr").Nth(4).Locator("td").Nth(4)).ToHaveAttributeAsync("data-role", "text");
        await page.GetByLabel("対象のサービス").SelectOptionAsync("xmail");
        await page.GetByRole(AriaRole.Button, new() { Name = "開始" }).ClickAsync();
        await Expect(page.GetByText("3 件の質問を処理しました。")).ToBeVisibleAsync();

        var sheet = Workbook.Open(await editor.DownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "社内用" }).ClickAsync())).Sheets[0];
        Assert.Contains("消去いたします。", Text(sheet, "E5"), StringComparison.Ordinal);
        Assert.Contains("TLS", Text(sheet, "E6"), StringComparison.Ordinal);
        Assert.All(["D5", "D6", "D7"], cell => Assert.Equal("", Text(sheet, cell)));
    }

    [Fact]
    public async Task A_doubtful_layout_is_not_answered_before_somebody_confirms_it()
    {
        var workbook = new TestWorkbook()
            .Row(1, "クラウドサービス確認票")
            .Row(4, "No.", "確認項目", "回答", "回答")
            .Row(5, "1", "解約後、当社のデータは消去されますか。")
            .Row(6, "2", "通信は暗号化されていますか。")
            .Row(7, "3", "ペネトレーションテストを毎年実施していますか。")
            .Bytes();
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        await page.GotoAsync("/");
        await editor.ChooseAsync(("確認票.xlsx", workbook));
        await Expect(page.Locator(".layout .notice")).ToContainTextAsync("同じ見出しの回答列がC、D列にあります。");
        await page.GetByLabel("対象のサービス").SelectOptionAsync("xmail");
        await page.GetByRole(AriaRole.Button, new() { Name = "開始" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "状態" })).ToContainTextAsync("表の読み方を決められません。");

        await page.GetByRole(AriaRole.Button, new() { Name = "この読み方で進める" }).ClickAsync();
        await Expect(page.Locator(".layout .notice")).ToHaveCountAsync(0);
        await page.GetByLabel("対象のサービス").SelectOptionAsync("xmail");
        await page.GetByRole(AriaRole.Button, new() { Name = "開始" }).ClickAsync();
        await Expect(page.GetByText("3 件の質問を処理しました。")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_people_made_of_the_answers_is_not_lost_without_a_word()
    {
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        var job = await editor.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        Assert.Equal(200, (await editor.SendAsync("PATCH", $"/api/jobs/{job}/questions/1", new { version = 1, text = "人の文" })).Status);
        await page.GotoAsync($"/jobs/{job}");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "承認・編集した回答があります" });

        await page.GetByText("読み取り結果").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "このシートには記入しない" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("1 件");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "キャンセル" }).ClickAsync();
        Assert.False((await editor.ReadAsync($"/api/jobs/{job}")).GetProperty("hasLayout").GetBoolean());

        await page.GetByText("サービスを選び直して").ClickAsync();
        await page.GetByLabel("対象のサービス").SelectOptionAsync("iad");
        await page.GetByRole(AriaRole.Button, new() { Name = "もう一度実行" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "キャンセル" }).ClickAsync();
        Assert.Equal("xmail", (await editor.ReadAsync($"/api/jobs/{job}")).GetProperty("service").GetString());
        await page.GetByRole(AriaRole.Button, new() { Name = "もう一度実行" }).ClickAsync();
        await page.RunAndWaitForResponseAsync(
            () => dialog.GetByRole(AriaRole.Button, new() { Name = "続ける" }).ClickAsync(), response => response.Url.EndsWith("/start", StringComparison.Ordinal) && response.Ok);
        Assert.Equal("iad", (await editor.ReadAsync($"/api/jobs/{job}")).GetProperty("service").GetString());
    }

    private static ILocator Column(IPage page, string letter) => page.Locator(".sheet thead").GetByRole(AriaRole.Button, new() { NameRegex = new($"^{letter}") });

    private static async Task ChooseAsync(IPage page, string letter, string role)
    {
        await Column(page, letter).ClickAsync();
        var chooser = page.GetByRole(AriaRole.Dialog, new() { Name = $"{letter} 列の役割" });
        await chooser.GetByRole(AriaRole.Button, new() { Name = role, Exact = true }).ClickAsync();
    }

    private static string Text(Sheet sheet, string cell) => CellRef.TryParse(cell, out var place) ? sheet.Find(place)?.Text ?? "" : throw new ArgumentException(cell, nameof(cell));
}
