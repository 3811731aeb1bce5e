namespace Answerer.Cli.Output;

/// <summary>One part of the closing table.</summary>
internal sealed record SummarySection(string Title, IReadOnlyList<SummaryRow> Rows);
