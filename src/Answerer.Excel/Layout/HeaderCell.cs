namespace Answerer.Excel.Layout;

/// <summary>One column of a header: the span of its lowest cell, its texts outermost first, and what they say together.</summary>
internal sealed record HeaderCell(CellRange Area, IReadOnlyList<string> Path, HeaderReading Reading)
{
    /// <summary>The lowest text.</summary>
    public string Leaf => Path.Count == 0 ? "" : Path[^1];

    /// <summary>The text above the lowest, or null.</summary>
    public string? Parent => Path.Count > 1 ? Path[^2] : null;

    /// <summary>The whole header as displayed.</summary>
    public string? Display => Path.Count == 0 ? null : string.Join(" / ", Path);
}
