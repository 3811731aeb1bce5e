namespace Answerer.Application.Batch;

/// <summary>What a batch left alone.</summary>
/// <param name="Path">Relative to the input, with /; a folder ends with it.</param>
/// <param name="Why">The reason, in Japanese.</param>
public sealed record SkippedFile(string Path, string Why);
