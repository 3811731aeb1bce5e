using System.Net;
using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Testing.Workbooks;

namespace Answerer.Api.Tests.Jobs;

public sealed class BatchTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    private static readonly byte[] Small = TestWorkbook.CheckSheet("IIJ XMAIL 確認票").Bytes();

    [Fact]
    public async Task A_zip_of_an_old_Windows_becomes_a_job_for_each_workbook_and_says_what_it_left_out()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "zip");
        var zip = TestArchive.Unmarked(TestArchive.Cp932, ("様式/確認票.xlsx", JobClient.Sample), ("様式/小さい.xlsx", Small), ("読んでください.txt", [1]), ("壊れた.xlsx", [1, 2, 3]));

        var batch = await SubmitAsync(client, ("依頼.zip", zip));

        Assert.Equal(["様式/小さい.xlsx", "様式/確認票.xlsx"], batch.GetProperty("jobs").EnumerateArray().Select(job => job.Text("name")).Order(StringComparer.Ordinal));
        Assert.Equal(["壊れた.xlsx", "読んでください.txt"], batch.GetProperty("skipped").EnumerateArray().Select(file => file.Text("path")).Order(StringComparer.Ordinal));
        foreach (var job in batch.GetProperty("jobs").EnumerateArray()) Assert.Equal("done", (await client.WaitAsync(job.GetProperty("job").Id())).Text("state"));
        var report = await client.ReadAsync($"/api/batches/{batch.Id()}");
        Assert.Equal(("done", 28), (report.Text("state"), report.GetProperty("totals").Number("questions")));
    }

    [Fact]
    public async Task The_same_content_sent_twice_gets_the_job_that_is_there()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "twice");
        using var other = await fixture.CreateClientAsync(Role.Editor, "thrice");

        var first = await SubmitAsync(client, ("一.xlsx", JobClient.Sample), ("二.xlsx", Small));
        var second = await SubmitAsync(client, ("別名.xlsx", JobClient.Sample));
        var elsewhere = await SubmitAsync(other, ("一.xlsx", JobClient.Sample));

        var reused = Assert.Single(second.GetProperty("jobs").EnumerateArray());
        Assert.True(reused.GetProperty("reused").GetBoolean());
        Assert.Equal(first.GetProperty("jobs")[0].GetProperty("job").Id(), reused.GetProperty("job").Id());
        Assert.False(elsewhere.GetProperty("jobs")[0].GetProperty("reused").GetBoolean());
        Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"/api/batches/{first.Id()}"));
    }

    [Fact]
    public async Task A_batch_starts_a_job_of_its_own_where_the_one_that_is_there_waits_to_be_started()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "holding");
        using var held = await client.UploadAsync(Small, fields: [("service", "xmail"), ("hold", "true")]);

        var job = Assert.Single((await SubmitAsync(client, ("小さい.xlsx", Small))).GetProperty("jobs").EnumerateArray());

        Assert.False(job.GetProperty("reused").GetBoolean());
        Assert.Equal("done", (await client.WaitAsync(job.GetProperty("job").Id())).Text("state"));
        Assert.Equal("held", (await client.ReadAsync($"/api/jobs/{(await held.JsonAsync()).Id()}")).Text("state"));
    }

    [Fact]
    public async Task A_file_for_a_service_that_nobody_knows_is_left_out_and_the_others_are_taken()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "mixed");
        using var form = JobClient.Form(("service", "xmail"));
        form.Add(new ByteArrayContent(Small), "file", "一.xlsx");
        form.Add(new StringContent("unknown"), "service");
        form.Add(new ByteArrayContent(JobClient.Sample), "file", "二.xlsx");

        using var response = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form);
        var batch = await response.JsonAsync();

        Assert.Equal("一.xlsx", Assert.Single(batch.GetProperty("jobs").EnumerateArray()).Text("name"));
        Assert.Equal("二.xlsx", Assert.Single(batch.GetProperty("skipped").EnumerateArray()).Text("path"));
    }

    [Fact]
    public async Task A_batch_that_ends_half_way_reports_what_was_taken()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "half");
        using var form = JobClient.Form(("service", "xmail"));
        form.Add(new ByteArrayContent(Small), "file", "一.xlsx");
        form.Add(new ByteArrayContent(JobClient.Sample), "file", "二.xlsx");
        var whole = await form.ReadAsByteArrayAsync();
        using var half = new ByteArrayContent(whole[..^1_000]);
        half.Headers.ContentType = form.Headers.ContentType;

        using var response = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), half);

        Assert.Equal((HttpStatusCode.BadRequest, "bad_request"), (response.StatusCode, (await response.JsonAsync()).Text("code")));
        var job = Assert.Single((await client.ReadAsync("/api/jobs")).GetProperty("jobs").EnumerateArray());
        var batch = await client.ReadAsync($"/api/batches/{job.Text("batch")}");
        Assert.Equal(job.Id(), Assert.Single(batch.GetProperty("jobs").EnumerateArray()).GetProperty("job").Id());
        Assert.Equal("二.xlsx", Assert.Single(batch.GetProperty("skipped").EnumerateArray()).Text("path"));
    }

    [Fact]
    public async Task What_is_left_out_is_told_without_the_command_line()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "left out");

        // Its flags alone say that it is encrypted (APPNOTE 4.4.4).
        var encrypted = TestArchive.Of(("a.xlsx", Small));
        encrypted[6] |= 1;
        encrypted[encrypted.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        var batch = await SubmitAsync(client, ("壊れた.zip", [1, 2, 3]), ("ブック.zip", Small), ("暗号.zip", encrypted));

        var reasons = batch.GetProperty("skipped").EnumerateArray().Select(file => file.Text("why")!).ToList();
        Assert.Equal(3, reasons.Count);
        Assert.DoesNotContain(reasons, why => why.Contains("フォルダ", StringComparison.Ordinal) || why.Contains("fill", StringComparison.Ordinal));
    }

    private static async Task<JsonElement> SubmitAsync(HttpClient client, params (string Name, byte[] Content)[] files)
    {
        using var form = JobClient.Form(("service", "xmail"));
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), "file", name);
        using var response = await client.PostAsync(new Uri("/api/batches", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return await response.JsonAsync();
    }
}
