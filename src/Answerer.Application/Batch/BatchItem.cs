namespace Answerer.Application.Batch;

/// <summary>A workbook to be filled.</summary>
/// <param name="Path">Relative to the input, with /.</param>
/// <param name="Name">How messages name it: the input as the user named it, and the path.</param>
/// <param name="Read">Reads its bytes. Thread-safe.</param>
internal sealed record BatchItem(string Path, string Name, Func<CancellationToken, Result<byte[]>> Read);
