using System.Net;
using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Excel;

namespace Answerer.Api.Tests.Jobs;

public sealed class ReviewTests(ServiceFixture fixture) : IClassFixture<ServiceFixture>
{
    [Fact]
    public async Task An_approved_answer_stands_in_the_workbook_without_its_mark()
    {
        using var client = await fixture.CreateClientAsync(Role.Reviewer, "sales");
        var job = (await client.FillAsync()).Id();
        var question = (await QuestionsAsync(client, job, "review"))[0];

        using var response = await client.ReviseAsync(job, question.Number("number"), new { version = question.Number("version"), approved = true });
        var approved = await response.JsonAsync();

        Assert.StartsWith("【要確認】", Cell(question, "text").Text("value"), StringComparison.Ordinal);
        Assert.Equal(Cell(question, "text").Text("value")!["【要確認】".Length..], Cell(approved, "text").Text("value"));
        Assert.Equal(Cell(approved, "text").Text("value"), await CellAsync(client, job, approved, "text"));
        // A proposal is nobody's answer until somebody chooses it.
        Assert.Null(Cell(approved, "choice").Text("value"));
        Assert.True((await client.ReadAsync($"/api/jobs/{job}")).GetProperty("totals").Number("approved") > 0);
    }

    [Fact]
    public async Task A_text_and_a_choice_of_a_person_stand_in_the_workbook_and_can_be_taken_back()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = (await client.FillAsync()).Id();
        var question = (await QuestionsAsync(client, job, "unanswered"))[0];
        var number = question.Number("number");
        var label = question.GetProperty("labels")[1].GetString();

        using var edited = await client.ReviseAsync(job, number, new { version = question.Number("version"), text = "=1+1 別途回答します。", choice = label });
        var after = await edited.JsonAsync();
        Assert.Equal(("=1+1 別途回答します。", label), (await CellAsync(client, job, after, "text"), await CellAsync(client, job, after, "choice")));
        using var back = await client.ReviseAsync(job, number, new { version = after.Number("version"), text = (string?)null, choice = (string?)null });

        Assert.All((await back.JsonAsync()).GetProperty("cells").EnumerateArray(), cell => Assert.Null(cell.Text("value")));
    }

    [Fact]
    public async Task Of_two_who_change_the_same_question_the_later_one_sees_what_the_other_wrote()
    {
        using var first = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var second = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = (await first.FillAsync()).Id();
        var seen = await second.ReadAsync($"/api/jobs/{job}/questions/3");

        using var written = await first.ReviseAsync(job, 3, new { version = seen.Number("version"), text = "先の人の文" });
        using var late = await second.ReviseAsync(job, 3, new { version = seen.Number("version"), text = "後の人の文" });
        var conflict = await late.JsonAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (written.StatusCode, late.StatusCode));
        Assert.Equal("version_conflict", conflict.Text("code"));
        Assert.Equal("先の人の文", conflict.GetProperty("question").GetProperty("review").Text("text"));
    }

    [Fact]
    public async Task Approving_takes_a_reviewer_and_who_edits_takes_the_approval_back()
    {
        using var editor = await fixture.CreateClientAsync(Role.Editor, "sales");
        using var reviewer = await fixture.CreateClientAsync(Role.Reviewer, "sales");
        var job = (await editor.FillAsync()).Id();

        using var denied = await editor.ReviseAsync(job, 1, new { version = 1, approved = true });
        using var approved = await reviewer.ReviseAsync(job, 1, new { version = 1, approved = true });
        using var edited = await editor.ReviseAsync(job, 1, new { version = 2, text = "変えた文" });

        Assert.Equal((HttpStatusCode.Forbidden, "role_required"), (denied.StatusCode, (await denied.JsonAsync()).Text("code")));
        Assert.True((await approved.JsonAsync()).GetProperty("review").GetProperty("approved").GetBoolean());
        Assert.False((await edited.JsonAsync()).GetProperty("review").GetProperty("approved").GetBoolean());
    }

    [Fact]
    public async Task Another_passage_of_the_paper_becomes_the_basis_only_as_it_stands_there()
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = (await client.FillAsync()).Id();
        var clause = await client.ReadAsync("/api/services/xmail/clauses/12.4.1");
        var quote = clause.Text("text")!.Split('。')[0] + "。";

        using var invented = await client.ReviseAsync(job, 2, new { version = 1, evidence = new { clause = "12.4.1", quote = quote + "すべて対応済みです。" } });
        using var elsewhere = await client.ReviseAsync(job, 2, new { version = 1, evidence = new { clause = "10.1.1", quote } });
        using var named = await client.ReviseAsync(job, 2, new { version = 1, evidence = new { clause = "12.4.1", quote = quote.Replace(" ", "\n", StringComparison.Ordinal) } });

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "quote_not_verbatim"), (invented.StatusCode, (await invented.JsonAsync()).Text("code")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.StatusCode);
        var question = await named.JsonAsync();
        var citation = Assert.Single(question.GetProperty("citations").EnumerateArray());
        var basis = question.GetProperty("review").GetProperty("evidence");
        Assert.Equal(("12.4.1", quote), (citation.Text("clause"), citation.Text("quote")));
        Assert.Equal(("12.4.1", quote), (basis.Text("clause"), basis.Text("quote")));
    }

    [Theory]
    [InlineData("""{"version":1,"choice":"◇"}""", HttpStatusCode.UnprocessableEntity, "choice_not_in_list")]
    [InlineData("""{"version":1,"text":7}""", HttpStatusCode.BadRequest, "bad_request")]
    [InlineData("""{"text":"x"}""", HttpStatusCode.BadRequest, "bad_request")]
    [InlineData("""[]""", HttpStatusCode.BadRequest, "bad_request")]
    [InlineData("""{"version":1,"evidence":{"clause":"12.4.1"}}""", HttpStatusCode.BadRequest, "bad_request")]
    public async Task What_no_cell_can_take_is_refused(string body, HttpStatusCode status, string code)
    {
        using var client = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = (await client.FillAsync()).Id();

        using var response = await client.ReviseAsync(job, 1, JsonSerializer.Deserialize<JsonElement>(body));

        Assert.Equal((status, code), (response.StatusCode, (await response.JsonAsync()).Text("code")));
    }

    [Fact]
    public async Task The_groups_are_those_of_the_totals()
    {
        using var client = await fixture.CreateClientAsync(Role.Viewer, "sales");
        using var editor = await fixture.CreateClientAsync(Role.Editor, "sales");
        var job = await editor.FillAsync();

        foreach (var group in (string[])["limited", "review", "unanswered", "open"])
            Assert.Equal(job.GetProperty("totals").Number(group), (await QuestionsAsync(client, job.Id(), group)).Count);
        Assert.Equal(25, (await QuestionsAsync(client, job.Id(), null)).Count);
    }

    private static async Task<IReadOnlyList<JsonElement>> QuestionsAsync(HttpClient client, string job, string? status) =>
        [.. (await client.ReadAsync($"/api/jobs/{job}/questions{(status is null ? "" : $"?status={status}")}")).GetProperty("questions").EnumerateArray()];

    private static JsonElement Cell(JsonElement question, string role) => question.GetProperty("cells").EnumerateArray().First(cell => cell.Text("role") == role);

    private static async Task<string> CellAsync(HttpClient client, string job, JsonElement question, string role)
    {
        var workbook = Workbook.Open(await client.GetByteArrayAsync(new Uri($"/api/jobs/{job}/workbook?for=customer", UriKind.Relative)));
        Assert.True(CellRef.TryParse(Cell(question, role).Text("cell"), out var cell));
        return workbook.Sheets.First(sheet => sheet.Name == question.Text("sheet")).Find(cell)!.Text;
    }
}
