namespace Answerer.Excel;

/// <summary>How one table of a sheet was read.</summary>
/// <param name="Sheet">Sheet name.</param>
/// <param name="Table">The table's range in A1 notation.</param>
/// <param name="HeaderRows">1-based row numbers of its header; empty without one.</param>
/// <param name="Columns">The columns that play a role.</param>
/// <param name="Score">How sure the reading is, 0 to 1.</param>
/// <param name="Reasons">What decided, in Japanese.</param>
public sealed record TableLayout(string Sheet, string Table, IReadOnlyList<int> HeaderRows, IReadOnlyList<LayoutColumn> Columns, double Score, IReadOnlyList<string> Reasons)
{
    /// <summary>Whether the questions run across the columns. Then <see cref="HeaderRows"/> are numbers of columns, and
    /// <see cref="LayoutColumn.Column"/> is the number of a row.</summary>
    public bool Transposed { get; init; }
}
