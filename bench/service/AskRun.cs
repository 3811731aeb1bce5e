using System.Net.Http.Json;
using System.Text.Json;

namespace Answerer.Service.Bench;

/// <summary>Asks at a fixed rate, whether answers come or not, as people do: what waits in a queue counts.</summary>
internal static class AskRun
{
    private const int WarmUp = 400;

    /// <summary>Runs and prints.</summary>
    public static async Task<int> RunAsync(string root, int perSecond, int seconds)
    {
        using var service = await ServiceRun.StartAsync(root, users: 10);
        var questions = Questions.Read(root, seed: 1);
        var ignored = new Latencies();
        for (var number = 0; number < WarmUp; number++) await AskAsync(service, questions, number, ignored);

        var (latencies, pending, failed) = (new Latencies(), new List<Task<bool>>(), 0);
        var began = TimeProvider.System.GetTimestamp();
        for (var number = 0; number < perSecond * seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond) - TimeProvider.System.GetElapsedTime(began);
            if (due > TimeSpan.Zero) await Task.Delay(due);
            pending.Add(AskAsync(service, questions, WarmUp + number, latencies));
        }
        failed = (await Task.WhenAll(pending)).Count(succeeded => !succeeded);
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            perSecond,
            asked = latencies.Count,
            failed,
            p50Milliseconds = latencies.Percentile(0.5),
            p99Milliseconds = latencies.Percentile(0.99),
            maxMilliseconds = latencies.Percentile(1),
            residentMegabytes = Math.Round(service.ResidentMegabytes),
        }));
        return failed == 0 ? 0 : 1;
    }

    private static async Task<bool> AskAsync(ServiceRun service, IReadOnlyList<string> questions, int number, Latencies latencies)
    {
        var began = TimeProvider.System.GetTimestamp();
        var client = service.Users[number % service.Users.Count].Client;
        using var response = await client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question = questions[number % questions.Count], service = "xmail" });
        await response.Content.ReadAsByteArrayAsync();
        latencies.Add(TimeProvider.System.GetElapsedTime(began));
        return response.IsSuccessStatusCode;
    }
}
