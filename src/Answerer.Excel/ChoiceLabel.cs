namespace Answerer.Excel;

/// <summary>One label that a choice cell accepts.</summary>
/// <param name="Value">The text exactly as the cell must hold it.</param>
/// <param name="Legend">What the sheet's legend says about it, or null.</param>
/// <param name="Meaning">How label and legend are understood.</param>
public sealed record ChoiceLabel(string Value, string? Legend, ChoiceMeaning Meaning);
