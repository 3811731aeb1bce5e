namespace Answerer.Cli.Output;

/// <summary>One question of the closing table.</summary>
internal sealed record SummaryRow(string Cell, string Question, string Note);
