using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Answerer.Application.Jobs;

/// <summary>What the jobs measure; nobody listens unless telemetry is on.</summary>
internal static class JobMeasures
{
    /// <summary>The name of meter and activity source.</summary>
    private const string Name = "Answerer.Jobs";

    private static readonly Meter Meter = new(Name);
    private static readonly ActivitySource Source = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("answerer.job.duration", "s", "How long one attempt at a workbook took");
    private static readonly Counter<long> Questions = Meter.CreateCounter<long>("answerer.job.questions", "{question}", "Questions of finished workbooks");

    /// <summary>Begins the span of an attempt.</summary>
    public static Activity? Begin(string job) => Source.StartActivity("job")?.SetTag("answerer.job.id", job);

    /// <summary>Measures an attempt.</summary>
    public static void Finished(string outcome, int questions, TimeSpan duration)
    {
        Durations.Record(duration.TotalSeconds, KeyValuePair.Create<string, object?>("outcome", outcome));
        Questions.Add(questions);
    }
}
