namespace Answerer.Application.Batch;

/// <summary>One line of the journal: a workbook that was filled (docs/formats/batch.md). Hashes are SHA-256 in hexadecimal digits.</summary>
/// <param name="Input">Hash of the workbook.</param>
/// <param name="Settings">Hash of what else decides the outputs.</param>
/// <param name="Output">Hash of the filled workbook.</param>
/// <param name="Evidence">Hash of the evidence workbook, or null.</param>
/// <param name="File">What the report says of it.</param>
public sealed record BatchEntry(string Input, string Settings, string Output, string? Evidence, BatchedFile File);
