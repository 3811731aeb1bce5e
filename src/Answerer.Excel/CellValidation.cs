namespace Answerer.Excel;

/// <summary>A data validation of a sheet.</summary>
/// <param name="Ranges">Where it applies.</param>
/// <param name="Type">list, whole, decimal, date, time, textLength, custom, or none.</param>
public sealed record CellValidation(IReadOnlyList<CellRange> Ranges, string Type)
{
    /// <summary>For lists: the values as they may be entered, resolved from literal, range, other sheet or name; null when not resolvable.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>The comparison (between, lessThanOrEqual, ...), or null for lists.</summary>
    public string? Operator { get; init; }

    /// <summary>First formula as written, without the leading =.</summary>
    public string? Formula1 { get; init; }

    /// <summary>Second formula as written.</summary>
    public string? Formula2 { get; init; }

    /// <summary>Whether Excel refuses other input (errorStyle stop with showErrorMessage).</summary>
    public bool Enforced { get; init; }

    /// <summary>Title and text of the input message, or null.</summary>
    public string? Prompt { get; init; }
}
