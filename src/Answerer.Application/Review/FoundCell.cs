namespace Answerer.Application.Review;

/// <summary>An answer cell and what the program wants to write into it.</summary>
/// <param name="Cell">A1 address.</param>
/// <param name="Role">A role of the contract.</param>
/// <param name="Value">What stands in it after the fill; null when blank.</param>
/// <param name="Number">The same as a number, where it is written as one.</param>
/// <param name="IsWritten">Whether the program writes it.</param>
/// <param name="IsWritable">Whether anybody may: not over formulas and what stood there before.</param>
/// <param name="Labels">The values that it accepts; for a mark the one label that it stands for.</param>
/// <param name="Enforced">Whether a validation refuses other values.</param>
/// <param name="Sign">What marks it, where its role is mark.</param>
/// <param name="MaxLength">Most characters that it takes, or null.</param>
/// <param name="Original">The text of the cell in the upload, where its role is tick; else null.</param>
internal sealed record FoundCell(
    string Cell,
    string Role,
    string? Value,
    decimal? Number,
    bool IsWritten,
    bool IsWritable,
    IReadOnlyList<string> Labels,
    bool Enforced,
    string? Sign,
    int? MaxLength,
    string? Original);
