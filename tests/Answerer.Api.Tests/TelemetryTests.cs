using System.Net;
using System.Net.Http.Json;
using System.Text;
using Answerer.Api.Tests.Jobs;
using Answerer.Application.Accounts;

namespace Answerer.Api.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Metrics_and_traces_reach_the_collector_and_hold_nothing_of_the_customers()
    {
        await using var collector = await Collector.StartAsync();
        await using (var service = await TestService.StartAsync(options => options.OtlpEndpoint = collector.Address))
        {
            using var client = await service.CreateClientAsync(Role.Editor, "sales");
            using var answer = await client.PostAsJsonAsync(new Uri("/api/ask?from=社外秘", UriKind.Relative), new { question = "ログの保管期間は?", service = "xmail" });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("done", (await client.FillAsync()).Text("state"));
        }

        var metrics = Encoding.UTF8.GetString(collector.Received("/opentelemetry.proto.collector.metrics.v1.MetricsService/Export"));
        var traces = Encoding.UTF8.GetString(collector.Received("/opentelemetry.proto.collector.trace.v1.TraceService/Export"));
        foreach (var metric in (string[])["answerer.job.duration", "answerer.job.questions", "http.server.request.duration"]) Assert.Contains(metric, metrics, StringComparison.Ordinal);
        foreach (var span in (string[])["answerer.job.id", "/api/ask"]) Assert.Contains(span, traces, StringComparison.Ordinal);
        // Question, file name, cells and what stands in addresses.
        foreach (var text in (string[])["保管期間", "確認票", "解約", "社外秘", Uri.EscapeDataString("社外秘")]) Assert.DoesNotContain(text, metrics + traces, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_collector_that_is_not_there_disturbs_nobody()
    {
        await using var service = await TestService.StartAsync(options => options.OtlpEndpoint = "http://127.0.0.1:9");
        using var client = await service.CreateClientAsync(Role.Editor, "sales");

        Assert.Equal("done", (await client.FillAsync()).Text("state"));
        Assert.Equal(HttpStatusCode.OK, await client.StatusAsync("/healthz"));
    }
}
