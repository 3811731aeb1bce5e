namespace Answerer.Excel;

/// <summary>One difference between two packages.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="Part">Name of the part.</param>
/// <param name="Where">Where in the part: a cell as "Sheet!B3", a row, the path of an element, a byte; null for the part as a whole.</param>
/// <param name="Allowed">Whether filling a workbook may make it.</param>
/// <param name="Description">In Japanese; never quotes a cell.</param>
public sealed record PackageDifference(DifferenceKind Kind, string Part, string? Where, bool Allowed, string Description);
