using System.Net;
using Answerer.Application.Accounts;
using Answerer.Testing;

namespace Answerer.Api.Tests.Jobs;

/// <summary>kill -9 at random moments: what was taken in is done in the end, what was written is there, and nothing half is served.</summary>
public sealed class KillTests : IDisposable
{
    private const int Seed = 20_260_401;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Killed_at_5_random_moments_no_job_and_no_review_is_lost() => KillAsync(5);

    [Fact]
    [Trait("Category", "Full")]
    public Task Killed_at_50_random_moments_no_job_and_no_review_is_lost() => KillAsync(50);

    private async Task KillAsync(int times)
    {
        var data = folder.PathTo("data");
        string key;
        byte[] expected;
        await using (var service = await TestService.StartAsync(data: data))
        {
            key = (await service.AddKeyAsync(Role.Reviewer, "sales", service.Time.GetUtcNow().AddDays(1))).Secret;
            using var client = await service.CreateClientAsync(Role.Editor, "reference");
            expected = await client.GetByteArrayAsync(new Uri($"/api/jobs/{(await client.FillAsync()).Id()}/workbook?for=internal", UriKind.Relative));
        }

        var random = new Random(Seed);
        var (taken, tried, reviewed) = (new List<string>(), new HashSet<string>(), new Dictionary<string, string>());
        for (var round = 0; round < times; round++)
        {
            using var service = await ServiceProcess.StartAsync(data, key);
            var accepted = new TaskCompletionSource();
            var work = WorkAsync(service.Client, taken, tried, reviewed, round, accepted);
            // Every other time it has work for sure; else it may be hit while it begins.
            if (round % 2 == 0) await Task.WhenAny(work, accepted.Task);
            await Task.WhenAny(work, Task.Delay(random.Next(5, 1_000)));
            await service.KillAsync();
            await work;
        }

        using var last = await ServiceProcess.StartAsync(data, key);
        Assert.NotEmpty(taken);
        foreach (var id in taken)
        {
            Assert.Equal("done", (await last.Client.WaitAsync(id)).Text("state"));
            if (!tried.Contains(id)) Assert.Equal(expected, await last.Client.GetByteArrayAsync(new Uri($"/api/jobs/{id}/workbook?for=internal", UriKind.Relative)));
            else if (reviewed.TryGetValue(id, out var text)) Assert.Equal(text, (await last.Client.ReadAsync($"/api/jobs/{id}/questions/1")).GetProperty("review").Text("text"));
        }
    }

    // Uploads until the service is gone; what it has said yes to is noted. What it was killed over may be there or not, but never half.
    private static async Task WorkAsync(HttpClient client, List<string> taken, HashSet<string> tried, Dictionary<string, string> reviewed, int round, TaskCompletionSource accepted)
    {
        try
        {
            for (var number = 0; number < 4; number++)
            {
                using var upload = await client.UploadAsync(JobClient.Sample, fields: ("service", "xmail"));
                Assert.Equal(HttpStatusCode.Accepted, upload.StatusCode);
                taken.Add((await upload.JsonAsync()).Id());
                accepted.TrySetResult();
            }
            var done = (await client.WaitAsync(taken[^4])).Id();
            var text = $"{round} 回目に確認した文";
            tried.Add(done);
            using var revise = await client.ReviseAsync(done, 1, new { version = 1, text });
            if (revise.StatusCode == HttpStatusCode.OK) reviewed[done] = text;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // Killed.
        }
    }
}
