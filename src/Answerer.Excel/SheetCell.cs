namespace Answerer.Excel;

/// <summary>One cell as read.</summary>
/// <param name="Ref">Its address.</param>
/// <param name="Text">What the sheet shows: line breaks as LF, no furigana, "" when empty. Numbers in General format without float noise
/// (1.1000000000000001 is "1.1"), dates as the number format shows them.</param>
/// <param name="Style">Index into cellXfs, 0 when absent.</param>
public sealed record SheetCell(CellRef Ref, string Text, int Style)
{
    /// <summary>Whether the value is a number (and no date).</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether the cell holds a formula.</summary>
    public bool HasFormula { get; init; }

    /// <summary>Whether the cell is locked when its sheet is protected.</summary>
    public bool Locked { get; init; } = true;

    /// <summary>Solid fill colour as the file names it ("FFFFFF00", "theme:4:0.6", "indexed:43"), or null without fill.</summary>
    public string? Fill { get; init; }

    /// <summary>Whether the font is bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether any border is drawn.</summary>
    public bool Bordered { get; init; }
}
