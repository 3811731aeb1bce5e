using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Answerer.Application.Accounts;
using Answerer.Application.Jobs;
using Answerer.Storage;
using Answerer.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Answerer.Api.Tests.Jobs;

public sealed class LimitTests
{
    [Fact]
    public async Task An_upload_beyond_the_limit_is_refused_and_leaves_nothing()
    {
        await using var service = await TestService.StartAsync(options => options.MaxUploadBytes = 65_536);
        using var client = await service.CreateClientAsync(Role.Editor, "sales");
        var large = new byte[70_000];
        JobClient.Sample.CopyTo(large, 0);

        using var response = await client.UploadAsync(large);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "too_large"), (response.StatusCode, (await response.JsonAsync()).Text("code")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(service.Data, "arriving")));
    }

    [Fact]
    public async Task A_full_queue_says_so()
    {
        await using var service = await TestService.StartAsync(options => options.MaxQueuedJobsPerTeam = 1);
        using var client = await service.CreateClientAsync(Role.Editor, "sales");
        // One is worked on for some seconds, one waits.
        var large = LargeBook.Bytes(5_000);

        var refused = new List<string?>();
        for (var upload = 0; upload < 4; upload++)
        {
            using var response = await client.UploadAsync(large, fields: ("service", "xmail"));
            if (response.StatusCode != HttpStatusCode.TooManyRequests) continue;
            Assert.NotNull(response.Headers.RetryAfter);
            refused.Add((await response.JsonAsync()).Text("code"));
        }

        Assert.NotEmpty(refused);
        Assert.All(refused, code => Assert.Equal("queue_full", code));
        // Who holds a job back first doesn't get around it.
        using var held = await client.UploadAsync(JobClient.Sample, fields: ("hold", "true"));
        using var start = await client.PostAsJsonAsync(new Uri($"/api/jobs/{(await held.JsonAsync()).Id()}/start", UriKind.Relative), new { service = "xmail" });
        Assert.Equal((HttpStatusCode.TooManyRequests, "queue_full"), (start.StatusCode, (await start.JsonAsync()).Text("code")));
    }

    [Fact]
    public async Task As_many_jobs_run_as_there_are_workers_and_retention_and_backup_beside_them()
    {
        await using var service = await TestService.StartAsync(options => options.JobWorkers = 20);

        var scheduler = await service.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        Assert.Equal(22, (await scheduler.GetMetadata()).ThreadPoolSize);
    }

    [Fact]
    public async Task A_job_beyond_its_time_fails_and_the_next_one_is_done()
    {
        await using var service = await TestService.StartAsync(options => options.JobTimeLimit = TimeSpan.Zero);
        using var client = await service.CreateClientAsync(Role.Editor, "sales");
        using var upload = await client.UploadAsync(LargeBook.Bytes(), fields: ("service", "xmail"));

        var job = await client.WaitAsync((await upload.JsonAsync()).Id());

        Assert.Equal(("failed", "job_time_limit"), (job.Text("state"), job.GetProperty("error").Text("code")));
    }

    [Fact]
    public async Task A_service_that_is_stopped_gives_its_job_back_and_the_next_one_does_it()
    {
        using var folder = new TemporaryFolder();
        string id, key;
        await using (var service = await TestService.StartAsync(data: folder.PathTo("data")))
        {
            key = (await service.AddKeyAsync(Role.Editor, "sales", service.Time.GetUtcNow().AddDays(1))).Secret;
            using var client = await service.CreateClientAsync(Role.Editor, "sales");
            using var upload = await client.UploadAsync(LargeBook.Bytes(), fields: ("service", "xmail"));
            id = (await upload.JsonAsync()).Id();
        }

        await using var next = await TestService.StartAsync(data: folder.PathTo("data"));
        using var again = next.CreateAnonymousClient();
        again.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var job = await again.WaitAsync(id);

        Assert.Equal(("done", 1, 1_000), (job.Text("state"), job.Number("attempt"), job.GetProperty("totals").Number("questions")));
    }

    [Fact]
    public async Task Retention_erases_jobs_files_and_nothing_younger()
    {
        await using var service = await TestService.StartAsync();
        using var client = await service.CreateClientAsync(Role.Editor, "sales");
        var old = (await client.FillAsync()).Id();
        service.Time.Advance(TimeSpan.FromDays(31));
        using var renewed = await service.CreateClientAsync(Role.Editor, "sales");
        using var young = await renewed.UploadAsync([.. JobClient.Sample, 1], fields: ("hold", "true"));

        Assert.Equal(1, service.Services.GetRequiredService<JobEraser>().EraseExpired());

        Assert.Equal(HttpStatusCode.NotFound, await renewed.StatusAsync($"/api/jobs/{old}"));
        Assert.Equal(HttpStatusCode.OK, await renewed.StatusAsync($"/api/jobs/{(await young.JsonAsync()).Id()}"));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(service.Data, "files"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_locked_database_is_said_and_seen_and_nothing_is_lost()
    {
        await using var service = await TestService.StartAsync();
        using var client = await service.CreateClientAsync(Role.Editor, "sales");
        await using var other = new SqliteConnection($"Data Source={service.Services.GetRequiredService<Database>().Path};Pooling=False");
        await other.OpenAsync();
        await using (await other.BeginTransactionAsync())
        {
            using var response = await client.UploadAsync(JobClient.Sample, fields: ("service", "xmail"));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "database_busy"), (response.StatusCode, (await response.JsonAsync()).Text("code")));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await client.StatusAsync("/healthz"));
            // Asking touches no database.
            using var answer = await client.PostAsync(new Uri("/api/ask", UriKind.Relative), new StringContent("""{"question":"データ削除期間は?","service":"xmail"}""", null, "application/json"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal("done", (await client.FillAsync()).Text("state"));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/healthz"));
    }
}
