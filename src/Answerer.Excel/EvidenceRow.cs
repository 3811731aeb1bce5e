namespace Answerer.Excel;

/// <summary>One row of the evidence sheet.</summary>
/// <param name="Sheet">Sheet of the linked cell.</param>
/// <param name="Cell">The cell that the first value links to.</param>
/// <param name="Values">One text per column of the header.</param>
/// <param name="Tone">Colour of the status column.</param>
public sealed record EvidenceRow(string Sheet, CellRef Cell, IReadOnlyList<string> Values, EvidenceTone Tone);
