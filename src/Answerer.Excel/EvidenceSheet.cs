namespace Answerer.Excel;

/// <summary>The content of the evidence sheet 「回答根拠」: notes on top, a header row, one row per answer.</summary>
/// <param name="Notes">Rows above the table, one or more cells each; the first says that the sheet is internal.</param>
/// <param name="Header">Column headings.</param>
/// <param name="Rows">The table.</param>
public sealed record EvidenceSheet(IReadOnlyList<IReadOnlyList<string>> Notes, IReadOnlyList<string> Header, IReadOnlyList<EvidenceRow> Rows);
