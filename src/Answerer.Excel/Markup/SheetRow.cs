namespace Answerer.Excel.Markup;

/// <summary>A row of a sheet's text.</summary>
internal sealed class SheetRow(byte[] xml, int number, int start, int contentStart, int contentEnd, int end)
{
    public int Number { get; } = number;

    /// <summary>The text that holds the row, and where it begins and ends there.</summary>
    public byte[] Xml => xml;

    public int Start => start;

    public int End => end;

    public ReadOnlySpan<byte> Raw => xml.AsSpan(start, end - start);

    /// <summary>The attributes of its tag.</summary>
    public List<MarkupAttribute> ReadAttributes() => ReadAttributes(xml, start, end);

    /// <summary>The attributes of the tag at a place.</summary>
    public static List<MarkupAttribute> ReadAttributes(byte[] xml, int start, int end)
    {
        var scanner = new MarkupScanner(xml, start, end);
        return scanner.Read() ? scanner.Attributes() : [];
    }

    /// <summary>The cells of the row, and what stands between them.</summary>
    public List<RowCell> ReadCells(out byte[] between)
    {
        var cells = new List<RowCell>();
        using var rest = new MemoryStream();
        var scanner = new MarkupScanner(xml, contentStart, contentEnd);
        var (at, column) = (contentStart, 0);
        while (scanner.Read())
        {
            if (!scanner.Starts(0, "c"u8)) continue;
            rest.Write(xml, at, scanner.Start - at);
            var cell = RowCell.Read(xml, scanner, column);
            (at, column) = (scanner.End, cell.Column);
            cells.Add(cell);
        }
        rest.Write(xml, at, contentEnd - at);
        between = rest.ToArray();
        return cells;
    }
}
