using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Answerer.Application.Accounts;
using Answerer.Testing;

namespace Answerer.Api.Tests.Jobs;

/// <summary>A disk that is full: a file system of its own, in the memory, that only the service and this test see.</summary>
public sealed class FullDiskTests : IDisposable
{
    // Small enough to be filled at once, large enough for the service to call it healthy.
    private const string Size = "160m";

    // The folder is mounted over, with what it held, for this process and those that it becomes.
    private static readonly string[] OnSmallDisk =
        ["unshare", "--map-root-user", "--mount", "sh", "-c", $"""cp -a "$0" "$0.old" && mount -t tmpfs -o size={Size} tmpfs "$0" && cp -a "$0.old/." "$0" && exec "$@" """];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public async Task A_full_disk_is_said_and_seen_and_nothing_is_lost()
    {
        Skip.IfNot(await MayMountAsync(), "this system lets nobody mount a file system of his own");
        var data = folder.PathTo("data");
        string key, reviewed;
        byte[] before;
        await using (var first = await TestService.StartAsync(data: data))
        {
            key = (await first.AddKeyAsync(Role.Reviewer, "sales", first.Time.GetUtcNow().AddDays(1))).Secret;
            using var client = await first.CreateClientAsync(Role.Reviewer, "sales");
            reviewed = (await client.FillAsync()).Id();
            before = await WorkbookAsync(client, reviewed);
        }

        using var service = await ServiceProcess.StartAsync(data, key, [.. OnSmallDisk, data]);
        Assert.Equal(HttpStatusCode.OK, await service.Client.StatusAsync("/healthz"));
        using var upload = await service.Client.UploadAsync(LargeBook.Bytes(), fields: ("service", "xmail"));
        var running = (await upload.JsonAsync()).Id();
        var disk = $"/proc/{service.Id}/root{data}";
        var filler = Path.Combine(disk, "filler");
        FillUp(filler);

        using (var refused = await service.Client.UploadAsync(JobClient.Sample, fields: ("service", "xmail")))
            Assert.Equal((HttpStatusCode.InsufficientStorage, "disk_full"), (refused.StatusCode, (await refused.JsonAsync()).Text("code")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(disk, "arriving")));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await service.Client.StatusAsync("/healthz"));
        using (var answer = await service.Client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question = "データ削除期間は?", service = "xmail" }))
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        // A review is there exactly if it was said to be.
        using (var revise = await service.Client.ReviseAsync(reviewed, 1, new { version = 1, text = "確認しました" }))
        {
            Assert.Contains(revise.StatusCode, (HttpStatusCode[])[HttpStatusCode.OK, HttpStatusCode.InsufficientStorage]);
            var review = (await service.Client.ReadAsync($"/api/jobs/{reviewed}/questions/1")).GetProperty("review").Text("text");
            Assert.Equal(revise.StatusCode == HttpStatusCode.OK, review == "確認しました");
            if (revise.StatusCode != HttpStatusCode.OK) Assert.Equal(before, await WorkbookAsync(service.Client, reviewed));
        }

        // The work is done meanwhile, and kept.
        await service.SaysAsync($"job {running} can't be stored");
        File.Delete(filler);

        Assert.Equal(HttpStatusCode.OK, await service.Client.StatusAsync("/healthz"));
        var done = await service.Client.WaitAsync(running);
        Assert.Equal(("done", 1, 1_000), (done.Text("state"), done.Number("attempt"), done.GetProperty("totals").Number("questions")));
        Assert.Equal("done", (await service.Client.FillAsync()).Text("state"));
    }

    private static Task<byte[]> WorkbookAsync(HttpClient client, string id) => client.GetByteArrayAsync(new Uri($"/api/jobs/{id}/workbook?for=internal", UriKind.Relative));

    private static void FillUp(string file)
    {
        var bytes = new byte[1 << 20];
        using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var length = bytes.Length; length > 0;)
        {
            try
            {
                stream.Write(bytes, 0, length);
            }
            catch (IOException)
            {
                // Less may still fit in.
                length /= 2;
            }
        }
    }

    private static async Task<bool> MayMountAsync()
    {
        using var process = Process.Start(new ProcessStartInfo("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", Path.GetTempPath()]) { UseShellExecute = false, RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
