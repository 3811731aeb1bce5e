using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Jobs;
using Answerer.Excel;
using Answerer.Storage;
using Answerer.Storage.Jobs;
using Answerer.Testing.Workbooks;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Api.Tests.Jobs;

public sealed class JobTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task A_workbook_is_uploaded_filled_and_downloaded_and_nothing_else_in_it_has_changed()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");

        var job = await client.FillAsync();
        using var response = await client.GetAsync(new Uri($"/api/jobs/{job.Id()}/workbook?for=internal", UriKind.Relative));
        var filled = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(("done", "xmail", "確認票.xlsx"), (job.Text("state"), job.Text("service"), job.Text("name")));
        Assert.Equal(25, job.GetProperty("totals").Number("questions"));
        Assert.Equal("確認票_社内確認用.xlsx", response.Content.Headers.ContentDisposition?.FileNameStar);
        var comparison = PackageComparer.Compare(JobClient.Sample, filled);
        Assert.NotEmpty(comparison.Differences);
        Assert.All(comparison.Differences, difference => Assert.True(difference.Allowed, difference.Description));
        Assert.Contains(Workbook.Open(filled).Sheets, sheet => sheet.Name == "回答根拠");
    }

    [Fact]
    public async Task A_name_with_a_rare_character_comes_back_whole()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var uploaded = await client.UploadAsync(JobClient.Sample, "𠮷田商事.xlsx", ("hold", "true"));

        using var original = await client.GetAsync(new Uri($"/api/jobs/{(await uploaded.JsonAsync()).Id()}/original", UriKind.Relative));

        Assert.Equal("𠮷田商事.xlsx", original.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task What_goes_to_the_customer_holds_nothing_internal_and_says_how_much_is_still_to_be_checked()
    {
        using var client = await fixture.CreateClientAsync(Role.Reviewer, "sales");
        var job = await client.FillAsync();

        using var response = await client.GetAsync(new Uri($"/api/jobs/{job.Id()}/workbook?for=customer", UriKind.Relative));
        var workbook = Workbook.Open(await response.Content.ReadAsByteArrayAsync());

        var marked = workbook.Sheets.SelectMany(sheet => sheet.Cells).Count(cell => cell.Text.StartsWith("【要確認】", StringComparison.Ordinal));
        Assert.True(marked > 0);
        Assert.Equal([$"{marked}"], response.Headers.GetValues("Answerer-Open-Questions"));
        Assert.DoesNotContain(workbook.Sheets, sheet => sheet.Name == "回答根拠");
    }

    [Fact]
    public async Task The_original_comes_back_byte_for_byte()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = await client.FillAsync();

        Assert.Equal(JobClient.Sample, await client.GetByteArrayAsync(new Uri($"/api/jobs/{job.Id()}/original", UriKind.Relative)));
    }

    [Fact]
    public async Task Of_another_teams_job_nobody_learns_that_it_exists()
    {
        using var owner = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var other = await fixture.CreateClientAsync(Role.Reviewer, "support");
        var id = (await owner.FillAsync()).Id();

        foreach (var path in (string[])["", "/events", "/layout", "/questions", "/questions/1", "/workbook?for=customer", "/original"])
            Assert.Equal(HttpStatusCode.NotFound, await other.StatusAsync($"/api/jobs/{id}{path}"));
        using var delete = await other.DeleteAsync(new Uri($"/api/jobs/{id}", UriKind.Relative));
        using var start = await other.PostAsJsonAsync(new Uri($"/api/jobs/{id}/start", UriKind.Relative), new { });
        using var layout = await other.PostAsJsonAsync(new Uri($"/api/jobs/{id}/layout", UriKind.Relative), new { layout = (object?)null });
        using var revise = await other.ReviseAsync(id, 1, new { version = 1, text = "x" });
        Assert.All((HttpResponseMessage[])[delete, start, layout, revise], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
        Assert.Equal(0, (await other.ReadAsync("/api/jobs")).GetProperty("jobs").GetArrayLength());
    }

    [Fact]
    public async Task A_deleted_job_is_gone_with_its_file()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "deleting");
        using var upload = await client.UploadAsync([.. JobClient.Sample, 0], fields: [("service", "xmail"), ("hold", "true")]);
        var id = (await upload.JsonAsync()).Id();
        var files = Path.Combine(fixture.Service.Data, "files");
        var before = Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Count();

        using var delete = await client.DeleteAsync(new Uri($"/api/jobs/{id}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NoContent, delete.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"/api/jobs/{id}"));
        Assert.Equal(before - 1, Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task Events_are_told_again_after_the_last_one_that_was_seen()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var id = (await client.FillAsync()).Id();

        var all = await client.EventsAsync(id);
        var rest = await client.EventsAsync(id, all[1].Number);

        Assert.Equal(["queued", "running"], all.Take(2).Select(happened => happened.Job.Text("state")));
        Assert.Equal("done", all[^1].Job.Text("state"));
        Assert.Equal(all.Skip(2).Select(happened => happened.Number), rest.Select(happened => happened.Number));
        Assert.Empty(await client.EventsAsync(id, all[^1].Number));
    }

    [Fact]
    public async Task A_workbook_that_names_no_service_fails_with_what_to_do_and_is_started_again_with_one()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var upload = await client.UploadAsync(TestWorkbook.CheckSheet("確認票").Bytes());
        var failed = await client.WaitAsync((await upload.JsonAsync()).Id());

        using var start = await client.PostAsJsonAsync(new Uri($"/api/jobs/{failed.Id()}/start", UriKind.Relative), new { service = "xmail" });
        var done = await client.WaitAsync(failed.Id());

        Assert.Equal(("failed", "service_not_found"), (failed.Text("state"), failed.GetProperty("error").Text("code")));
        Assert.DoesNotContain("--", failed.GetProperty("error").Text("message"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Accepted, start.StatusCode);
        Assert.Equal(("done", "xmail"), (done.Text("state"), done.Text("service")));
    }

    [Fact]
    public async Task A_held_job_shows_its_layout_and_waits_to_be_started()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var upload = await client.UploadAsync(JobClient.Sample, fields: [("hold", "true"), ("service", "xmail")]);
        var held = await upload.JsonAsync();

        var preview = await client.ReadAsync($"/api/jobs/{held.Id()}/layout");
        Assert.Equal("held", (await client.ReadAsync($"/api/jobs/{held.Id()}")).Text("state"));
        Assert.Equal(HttpStatusCode.Conflict, await client.StatusAsync($"/api/jobs/{held.Id()}/questions"));
        using var start = await client.PostAsJsonAsync(new Uri($"/api/jobs/{held.Id()}/start", UriKind.Relative), new { });

        Assert.Equal(25, preview.Number("questions"));
        Assert.Equal(25, preview.GetProperty("sheets").EnumerateArray().SelectMany(sheet => sheet.GetProperty("rows").EnumerateArray())
            .SelectMany(row => row.GetProperty("cells").EnumerateArray()).Count(cell => cell.Text("role") == "question"));
        Assert.Equal("done", (await client.WaitAsync(held.Id())).Text("state"));
    }

    [Fact]
    public async Task A_corrected_layout_is_read_anew_and_keeps_what_was_reviewed()
    {
        using var client = await fixture.CreateClientAsync(Role.Reviewer, "sales");
        var id = (await client.FillAsync()).Id();
        var first = (await client.ReadAsync($"/api/jobs/{id}/questions/1")).Number("version");
        using var revised = await client.ReviseAsync(id, 1, new { version = first, text = "確認した文", approved = true });
        var layout = (await client.ReadAsync($"/api/jobs/{id}/layout")).GetProperty("layout");

        using var correct = await client.PostAsJsonAsync(new Uri($"/api/jobs/{id}/layout", UriKind.Relative), new { layout });
        var job = await client.WaitAsync(id);
        var question = await client.ReadAsync($"/api/jobs/{id}/questions/1");

        Assert.Equal(HttpStatusCode.Accepted, correct.StatusCode);
        Assert.True(job.GetProperty("hasLayout").GetBoolean());
        Assert.Equal(("確認した文", true), (question.GetProperty("review").Text("text"), question.GetProperty("review").GetProperty("approved").GetBoolean()));
    }

    [Theory]
    [InlineData("""[{"sheet":"ない","table":"A1:B2","headerRows":[1],"columns":[{"role":"question","column":"A"}]}]""")]
    [InlineData("""[{"sheet":"確認票","table":"A1:B2"}]""")]
    public async Task A_layout_that_cannot_be_used_is_refused_and_changes_nothing(string layout)
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = await client.FillAsync();

        using var correct = await client.PostAsJsonAsync(new Uri($"/api/jobs/{job.Id()}/layout", UriKind.Relative), new { layout = JsonSerializer.Deserialize<JsonElement>(layout) });

        Assert.False(correct.IsSuccessStatusCode);
        Assert.Equal("done", (await client.ReadAsync($"/api/jobs/{job.Id()}")).Text("state"));
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused_before_it_is_read()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "refusing");

        using var text = await client.UploadAsync("no workbook"u8.ToArray());
        using var program = await client.UploadAsync(JobClient.Sample, "tool.exe");
        using var service = await client.UploadAsync(JobClient.Sample, fields: ("service", "unknown"));
        using var json = await client.PostAsJsonAsync(new Uri("/api/workbooks", UriKind.Relative), new { });

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "not_a_workbook"), (text.StatusCode, (await text.JsonAsync()).Text("code")));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, program.StatusCode);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "unknown_service"), (service.StatusCode, (await service.JsonAsync()).Text("code")));
        Assert.Equal(HttpStatusCode.BadRequest, json.StatusCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(fixture.Service.Data, "arriving")));
    }

    [Theory]
    [InlineData("../../etc/確認票.xlsx", "確認票.xlsx")]
    [InlineData("C:\\temp\\a<b>:c.xlsx", "abc.xlsx")]
    [InlineData("\u202Excod.xlsx", "xcod.xlsx")]
    public async Task A_name_is_only_a_name(string sent, string kept)
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "naming");

        using var upload = await client.UploadAsync(JobClient.Sample, sent, ("hold", "true"));

        Assert.Equal(kept, (await upload.JsonAsync()).Text("name"));
    }

    [Theory]
    [InlineData("/api/jobs?before=k3v", HttpStatusCode.BadRequest, "bad_request")]
    [InlineData("/api/jobs?limit=many", HttpStatusCode.BadRequest, "bad_request")]
    [InlineData("/api/jobs/unknown", HttpStatusCode.NotFound, "unknown_job")]
    [InlineData("/api/batches/unknown", HttpStatusCode.NotFound, "unknown_batch")]
    [InlineData("/api/services/unknown/clauses", HttpStatusCode.UnprocessableEntity, "unknown_service")]
    [InlineData("/api/services/xmail/clauses/99.9", HttpStatusCode.NotFound, "unknown_clause")]
    public async Task What_is_not_there_is_said_with_a_stable_code(string path, HttpStatusCode status, string code)
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((status, "application/problem+json", code), (response.StatusCode, response.Content.Headers.ContentType?.MediaType, (await response.JsonAsync()).Text("code")));
    }

    [Fact]
    public async Task The_next_page_of_the_list_comes_after_a_job_that_is_gone()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "paging");
        var ids = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            using var upload = await client.UploadAsync(JobClient.Sample, fields: ("hold", "true"));
            ids.Insert(0, (await upload.JsonAsync()).Id());
        }

        var first = await client.ReadAsync("/api/jobs?limit=2");
        using var delete = await client.DeleteAsync(new Uri($"/api/jobs/{first.GetProperty("jobs")[1].Id()}", UriKind.Relative));
        var second = await client.ReadAsync($"/api/jobs?limit=2&before={first.Text("next")}");

        Assert.Equal([.. first.GetProperty("jobs").EnumerateArray().Select(job => job.Id()).Order(StringComparer.Ordinal)], ids.Except(second.GetProperty("jobs").EnumerateArray().Select(job => job.Id())).Order(StringComparer.Ordinal));
        Assert.Single(second.GetProperty("jobs").EnumerateArray());
        Assert.Null(second.Text("next"));
    }

    [Fact]
    public async Task What_is_not_said_to_be_JSON_is_refused()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var text = new StringContent("{}");
        using var nameless = new ByteArrayContent("{}"u8.ToArray());

        using var other = await client.PostAsync(new Uri("/api/ask", UriKind.Relative), text);
        using var response = await client.PostAsync(new Uri("/api/ask", UriKind.Relative), nameless);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, other.StatusCode);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "not_json"), (response.StatusCode, (await response.JsonAsync()).Text("code")));
    }

    [Fact]
    public async Task What_nobody_thought_of_is_said_in_Japanese_and_with_a_code()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "breaking");
        var job = (await client.FillAsync()).Id();
        fixture.Service.Services.GetRequiredService<Database>().Write((connection, transaction) =>
        {
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"UPDATE questions SET found = 'broken' WHERE job = '{job}'";
            return command.ExecuteNonQuery();
        });

        using var response = await client.GetAsync(new Uri($"/api/jobs/{job}/questions", UriKind.Relative));
        var problem = await response.JsonAsync();

        Assert.Equal((HttpStatusCode.InternalServerError, "internal", "内部エラーが発生しました"), (response.StatusCode, problem.Text("code"), problem.Text("title")));
    }

    [Fact]
    public async Task A_job_that_waits_is_told_again_before_a_proxy_thinks_the_connection_dead()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "waiting");
        using var upload = await client.UploadAsync(JobClient.Sample, fields: ("hold", "true"));
        var id = (await upload.JsonAsync()).Id();
        var services = fixture.Service.Services;
        var feed = new JobFeed(services.GetRequiredService<JobStore>(), services.GetRequiredService<JobSignals>(), services.GetRequiredService<AnswererOptions>()) { Silence = TimeSpan.FromMilliseconds(10) };

        var told = await feed.WatchAsync(new Caller("test", "試験", "waiting", Role.Viewer), id, 0, CancellationToken.None).Take(3).ToListAsync();

        Assert.All(told, news => Assert.Equal((1, id, "held"), (news.Number, news.Job.Id, news.Job.State)));
    }

    [Fact]
    public async Task The_description_of_the_API_names_every_path_and_what_comes_back()
    {
        using var client = await fixture.CreateClientAsync(Role.Viewer, "sales");

        var paths = (await client.ReadAsync("/openapi/v1.json")).GetProperty("paths");

        foreach (var path in (string[])["/api/ask", "/api/workbooks", "/api/batches", "/api/jobs/{id}/events", "/api/jobs/{id}/questions/{number}"])
            Assert.All(paths.GetProperty(path).EnumerateObject(), operation => Assert.Contains(
                operation.Value.GetProperty("responses").EnumerateObject(), response => response.Name.StartsWith('2') && response.Value.TryGetProperty("content", out _)));
    }
}
