namespace Answerer.Application.Fill;

/// <summary>What a fill left behind.</summary>
/// <param name="Report">The report; its Output names the filled workbook.</param>
/// <param name="EvidenceFile">The evidence as a workbook of its own, or null.</param>
public sealed record FillOutcome(FillReport Report, string? EvidenceFile);
