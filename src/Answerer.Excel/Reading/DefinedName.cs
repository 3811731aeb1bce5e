namespace Answerer.Excel.Reading;

/// <summary>A defined name.</summary>
/// <param name="Name">The name; upper and lower case mean the same.</param>
/// <param name="Scope">The sheet that it belongs to, or null when the whole workbook knows it.</param>
/// <param name="Formula">What it stands for, without =.</param>
internal sealed record DefinedName(string Name, string? Scope, string Formula);
