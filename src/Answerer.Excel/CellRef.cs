using System.Globalization;

namespace Answerer.Excel;

/// <summary>The address of one cell: 1-based row and column, at most 1,048,576 and 16,384 (ECMA-376 Part 1, 18.3.1.4).</summary>
public readonly record struct CellRef(int Row, int Column) : IComparable<CellRef>
{
    /// <summary>The largest row number of a sheet.</summary>
    public const int MaxRow = 1_048_576;

    /// <summary>The largest column number of a sheet (XFD).</summary>
    public const int MaxColumn = 16_384;

    /// <summary>Reads an A1 address; <c>$</c> signs are allowed. False when the text is no address inside a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRef cell)
    {
        cell = default;
        var i = 0;
        var column = 0;
        var row = 0;
        if (i < text.Length && text[i] == '$') i++;
        var lettersFrom = i;
        while (i < text.Length && char.IsAsciiLetter(text[i]) && column <= MaxColumn)
            column = column * 26 + (text[i++] & 0x1F);
        if (i == lettersFrom) return false;
        if (i < text.Length && text[i] == '$') i++;
        var digitsFrom = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]) && row <= MaxRow)
            row = row * 10 + (text[i++] - '0');
        if (i == digitsFrom || i != text.Length || row is 0 or > MaxRow || column > MaxColumn) return false;
        cell = new CellRef(row, column);
        return true;
    }

    /// <summary>Reads an A1 address.</summary>
    /// <exception cref="FormatException">The text is no address inside a sheet.</exception>
    public static CellRef Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var cell) ? cell : throw new FormatException("not a cell address in A1 notation");

    /// <summary>The letters of a column number: 1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        Span<char> letters = stackalloc char[3];
        var at = 3;
        for (; column > 0; column = (column - 1) / 26)
            letters[--at] = (char)('A' + (column - 1) % 26);
        return new string(letters[at..]);
    }

    /// <summary>The address with row and column exchanged; outside a sheet for rows beyond the last column.</summary>
    internal CellRef Transposed => new(Column, Row);

    /// <summary>Row by row, then column by column.</summary>
    public int CompareTo(CellRef other) => Row != other.Row ? Row.CompareTo(other.Row) : Column.CompareTo(other.Column);

    /// <summary>The address in A1 notation without <c>$</c>.</summary>
    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
