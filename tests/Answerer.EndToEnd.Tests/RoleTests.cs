using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

public sealed class RoleTests(RunningService service) : BrowserTest(service)
{
    [Theory]
    [InlineData("viewer", false, false, false)]
    [InlineData("editor", true, false, false)]
    [InlineData("reviewer", true, true, false)]
    [InlineData("administrator", true, true, true)]
    public async Task Each_role_sees_what_it_may_do_and_is_denied_the_rest(string role, bool edits, bool approves, bool administers)
    {
        var job = await (await SignInAsync("editor")).FillAsync(Samples.Bytes, Samples.Name, "xmail");
        var person = await SignInAsync(role);
        var page = person.Page;

        await page.GotoAsync("/");
        await Expect(page.Locator("input[type=file]")).ToHaveCountAsync(edits ? 1 : 0);
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "メイン" }).GetByText("管理")).ToHaveCountAsync(administers ? 1 : 0);
        await page.GotoAsync($"/jobs/{job}");
        await Expect(page.Locator(".totals")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "このジョブを削除" })).ToHaveCountAsync(edits ? 1 : 0);
        await page.GotoAsync($"/jobs/{job}/review");
        await Expect(page.Locator("#answer h2")).ToBeFocusedAsync();
        await Expect(page.Locator("#text")).ToBeEditableAsync(new() { Editable = edits });
        await Expect(page.GetByRole(AriaRole.Radio).First).ToBeEnabledAsync(new() { Enabled = edits });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "承認して次へ" })).ToHaveCountAsync(approves ? 1 : 0);
        if (!administers) person.Expected.Add(403);
        Assert.Equal(administers ? 200 : 403, (await page.GotoAsync("/admin"))!.Status);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(administers ? "管理" : "このページを見る権限がありません");

        var question = $"/api/jobs/{job}/questions/1";
        Assert.Equal(200, (await person.SendAsync("GET", $"/api/jobs/{job}/workbook")).Status);
        Assert.Equal(edits ? 202 : 403, (await person.UploadAsync(Samples.Bytes, Samples.Name, "xmail")).Status);
        Assert.Equal(edits ? 200 : 403, (await person.SendAsync("PATCH", question, new { version = 1, text = "変えた文" })).Status);
        Assert.Equal(approves ? 200 : 403, (await person.SendAsync("PATCH", question, new { version = 2, approved = true })).Status);
        Assert.Equal(administers ? 200 : 403, (await person.SendAsync("GET", "/api/admin/audit")).Status);
        Assert.Equal(edits ? 204 : 403, (await person.SendAsync("DELETE", $"/api/jobs/{job}")).Status);
    }

    [Fact]
    public async Task Another_teams_job_does_not_exist()
    {
        var job = await (await SignInAsync("editor")).FillAsync(Samples.Bytes, Samples.Name, "xmail");
        var stranger = await SignInAsync("reviewer", "開発部");
        stranger.Expected.Add(404);
        var page = stranger.Page;

        foreach (var path in (string[])["", "/questions", "/questions/1", "/layout", "/events", "/workbook", "/original"])
            Assert.Equal(404, (await stranger.SendAsync("GET", $"/api/jobs/{job}{path}")).Status);
        Assert.Equal(404, (await stranger.SendAsync("PATCH", $"/api/jobs/{job}/questions/1", new { version = 1, approved = true })).Status);
        Assert.Equal(404, (await stranger.SendAsync("POST", $"/api/jobs/{job}/start", new { })).Status);
        Assert.Equal(404, (await stranger.SendAsync("DELETE", $"/api/jobs/{job}")).Status);
        foreach (var path in (string[])[$"/jobs/{job}", $"/jobs/{job}/review"])
        {
            await page.GotoAsync(path);
            await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Alert)).ToContainTextAsync("見つかりません");
            await Expect(page.GetByText(Samples.Name)).ToHaveCountAsync(0);
        }
        await page.GotoAsync("/jobs");
        await Expect(page.GetByText("まだジョブがありません。")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_is_signed_out_signs_in_and_comes_back()
    {
        var person = await Service.PersonAsync("viewer", "総務部");
        var visitor = await OpenAsync();
        var page = visitor.Page;
        await page.GotoAsync("/papers/compare?clause=12.4.1&a=xmail&b=iad");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("サインイン");
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);

        await page.GetByLabel("ログイン ID").First.FillAsync(person.Login);
        await page.Locator("#password").FillAsync(RunningService.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "サインイン", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(Service.Address, "/papers/compare?clause=12.4.1&a=xmail&b=iad").ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "サインアウト" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("サインイン");
        Assert.Equal(401, (await page.APIRequest.GetAsync("/api/jobs")).Status);
    }
}
