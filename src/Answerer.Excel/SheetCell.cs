using Answerer.Excel.Reading;

namespace Answerer.Excel;

/// <summary>One cell as read.</summary>
public sealed record SheetCell
{
    // A sheet may hold hundreds of thousands: the address takes six bytes, and cells of one format share it.
    private readonly int row;
    private readonly short column;

    internal SheetCell(CellRef cell, string text, CellStyle format)
    {
        Ref = cell;
        Text = text;
        Format = format;
    }

    /// <summary>Its address.</summary>
    public CellRef Ref
    {
        get => new(row, column);
        init => (row, column) = (value.Row, (short)value.Column);
    }

    /// <summary>What the sheet shows: line breaks as LF, no furigana, "" when empty. Numbers in General format without float noise
    /// (1.1000000000000001 is "1.1"), dates as the number format shows them.</summary>
    public string Text { get; init; }

    /// <summary>Whether the value is a number (and no date).</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether the cell holds a formula.</summary>
    public bool HasFormula { get; init; }

    /// <summary>Index into cellXfs, 0 when absent.</summary>
    public int Style => Format.Index;

    /// <summary>Whether the cell is locked when its sheet is protected.</summary>
    public bool Locked => Format.Locked;

    /// <summary>Solid fill colour as the file names it ("FFFFFF00", "theme:4:0.6", "indexed:43"), or null without fill.</summary>
    public string? Fill => Format.Fill;

    /// <summary>Whether the font is bold.</summary>
    public bool Bold => Format.Bold;

    /// <summary>Whether any border is drawn.</summary>
    public bool Bordered => Format.Bordered;

    internal CellStyle Format { get; init; }

    /// <summary>Whether both read the same, whichever workbooks their formats come from.</summary>
    public bool Equals(SheetCell? other) =>
        other is not null && (row, column, IsNumber, HasFormula) == (other.row, other.column, other.IsNumber, other.HasFormula) && Text == other.Text &&
        (Style, Locked, Fill, Bold, Bordered) == (other.Style, other.Locked, other.Fill, other.Bold, other.Bordered);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(row, column, Text, Style);
}
