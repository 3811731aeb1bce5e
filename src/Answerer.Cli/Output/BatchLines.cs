using System.Globalization;
using Answerer.Application.Batch;

namespace Answerer.Cli.Output;

/// <summary>Writes a line for each workbook of a batch when it is done.</summary>
internal sealed class BatchLines(TextWriter writer) : IProgress<BatchProgress>
{
    private readonly Lock gate = new();

    public void Report(BatchProgress value)
    {
        lock (gate) writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{value.Done}/{value.Total}] {value.File.Path}: {BatchSummary.Outcome(value.File)}"));
    }
}
