using Answerer.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

/// <summary>
/// The pictures of README. They are kept when README_PICTURES names a folder:
/// <c>README_PICTURES=$PWD/docs/images dotnet test tests/Answerer.EndToEnd.Tests -c Release --filter PictureTests</c>.
/// </summary>
public sealed class PictureTests(RunningService service) : BrowserTest(service), IDisposable
{
    private const int MostBytes = 150_000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_pictures_of_the_README_can_be_taken()
    {
        var reviewer = await SignInAsync("reviewer");
        var page = reviewer.Page;
        foreach (var name in (string[])["A社 セキュリティチェックシート.xlsx", "B社 委託先確認票.xlsx"]) await reviewer.FillAsync(Samples.Bytes, name, "xmail");
        var job = await reviewer.FillAsync(Samples.Bytes, Samples.Name, "xmail");
        await Visitor.JobOfAsync(await reviewer.UploadAsync(Samples.Large(60), "C社 クラウド利用申請書.xlsx", "iad", hold: true));

        await page.GotoAsync("/");
        await reviewer.ChooseAsync((Samples.Name, Samples.Bytes));
        await Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        await TakeAsync(page, "create", 1000);

        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(page.Locator("#clause mark").First).ToBeVisibleAsync();
        var left = await reviewer.LeftAsync();
        foreach (var _ in (int[])[1, 2])
        {
            await page.RunAndWaitForResponseAsync(() => page.Keyboard.PressAsync("Enter"), response => response.Request.Method == "PATCH");
        }
        await Expect(page.Locator("#left")).ToContainTextAsync($"残り {left - 2} 件");
        await Expect(page.Locator("#clause h3")).ToHaveTextAsync("12.3 証拠の収集");
        await TakeAsync(page, "review", 800);

        await page.GotoAsync("/ask?service=xmail&q=データ削除期間は？");
        await Expect(page.Locator("#result mark")).ToBeVisibleAsync();
        await TakeAsync(page, "ask", 900);

        await page.GotoAsync("/papers/matrix");
        await TakeAsync(page, "papers", 800);

        await page.GotoAsync("/jobs");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(5);
        await TakeAsync(page, "jobs", 720);
    }

    private async Task TakeAsync(IPage page, string name, int height)
    {
        await page.SetViewportSizeAsync(1280, height);
        await page.Mouse.MoveAsync(0, 0);
        var picture = await PalettePicture.TakeAsync(page);
        Assert.InRange(picture.Length, 10_000, MostBytes);
        await File.WriteAllBytesAsync(Path.Combine(Environment.GetEnvironmentVariable("README_PICTURES") ?? folder.Path, $"{name}.png"), picture);
    }
}
