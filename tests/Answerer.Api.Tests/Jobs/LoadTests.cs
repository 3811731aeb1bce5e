using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Answerer.Application.Accounts;
using Answerer.Testing.Workbooks;

namespace Answerer.Api.Tests.Jobs;

/// <summary>The short form of the load run in bench/service: many at once, each sees only his own, and what is done is let go of.</summary>
[Collection(nameof(LoadTests))]
[CollectionDefinition(nameof(LoadTests), DisableParallelization = true)]
public sealed class LoadTests
{
    private const int Users = 10;
    private const long MostGrowth = 24L << 20;

    [Fact]
    public async Task Many_at_once_get_their_own_answers_and_the_heap_does_not_grow()
    {
        await using var service = await TestService.StartAsync();
        var clients = await Task.WhenAll(Enumerable.Range(0, Users).Select(user => service.CreateClientAsync(Role.Editor, $"team{user / 2}")));

        await RoundsAsync(clients, 0, 3);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await RoundsAsync(clients, 3, 6);
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.True(after - before < MostGrowth, string.Create(CultureInfo.InvariantCulture, $"the heap grew by {after - before} bytes"));
        foreach (var client in clients) client.Dispose();
    }

    private static Task RoundsAsync(IReadOnlyList<HttpClient> clients, int first, int count) => Task.WhenAll(clients.Select(async (client, user) =>
    {
        for (var round = first; round < first + count; round++)
        {
            var question = string.Create(CultureInfo.InvariantCulture, $"利用者{user}の第{round}回：ログは{user + round}日間以上保管されますか。");
            using var upload = await client.UploadAsync(Book(question), fields: ("service", "xmail"));
            Assert.Equal(HttpStatusCode.Accepted, upload.StatusCode);
            using var answer = await client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question, service = "xmail" });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var job = await client.WaitAsync((await upload.JsonAsync()).Id());
            var found = await client.ReadAsync($"/api/jobs/{job.Id()}/questions");
            Assert.Equal(question, Assert.Single(found.GetProperty("questions").EnumerateArray()).Text("text"));
            using var erased = await client.DeleteAsync(new Uri($"/api/jobs/{job.Id()}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NoContent, erased.StatusCode);
        }
    }));

    private static byte[] Book(string question) => new TestWorkbook { ListRange = "C5:C5" }
        .Row(1, "確認票").Row(4, "No.", "確認項目", "回答", "備考").Row(5, "1", question).Bytes();
}
