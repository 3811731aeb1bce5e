using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

public sealed class JobListTests(RunningService service) : BrowserTest(service)
{
    [Fact]
    public async Task Jobs_are_found_by_state_and_deleted_once_that_is_confirmed()
    {
        var editor = await SignInAsync("editor");
        var page = editor.Page;
        var done = await editor.FillAsync(Samples.Bytes, "済んだもの.xlsx", "xmail");
        await Visitor.JobOfAsync(await editor.UploadAsync(Samples.Bytes, "待つもの.xlsx", "xmail", hold: true));
        await page.GotoAsync("/jobs");
        var rows = page.Locator("tbody tr");
        await Expect(rows).ToHaveCountAsync(2);
        // The name of a person stays in one piece.
        Assert.Equal(1, await page.Locator("td[data-label=担当]").First.EvaluateAsync<int>(
            "cell => { const range = document.createRange(); range.selectNodeContents(cell); return range.getClientRects().length; }"));

        await Expect(page.Locator("td[data-label=保存期限]").First).ToHaveTextAsync(new Regex(@" \d{2}:\d{2}$"));

        await page.GetByLabel("状態").SelectOptionAsync("done");
        await Expect(rows).ToHaveCountAsync(1);
        var delete = page.GetByRole(AriaRole.Button, new() { Name = "済んだもの.xlsxを削除" });
        await delete.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("バックアップ");
        await page.GetByRole(AriaRole.Button, new() { Name = "キャンセル" }).ClickAsync();
        await Expect(delete).ToBeFocusedAsync();
        await delete.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "削除する" }).ClickAsync();

        await Expect(page.GetByText("この状態のジョブはありません。")).ToBeVisibleAsync();
        await page.GetByLabel("状態").SelectOptionAsync("");
        await Expect(rows).ToHaveCountAsync(1);
        await Expect(rows).ToContainTextAsync("待つもの.xlsx");
        Assert.Equal(404, (await editor.SendAsync("GET", $"/api/jobs/{done}")).Status);
    }
}
