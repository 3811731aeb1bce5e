using Answerer.Excel.Markup;

namespace Answerer.Excel.Comparing;

/// <summary>A cell of a row's text.</summary>
internal sealed class RowCell
{
    private readonly byte[] xml;
    private readonly int start;
    private int end;

    private RowCell(byte[] xml, MarkupScanner scanner, int previousColumn)
    {
        this.xml = xml;
        Attributes = scanner.Attributes();
        start = scanner.Start;
        var address = Attributes.Find(attribute => attribute.Name == "r")?.Value;
        Column = CellRef.TryParse(address, out var cell) ? cell.Column : previousColumn + 1;
    }

    public int Column { get; }

    public List<MarkupAttribute> Attributes { get; }

    public bool HasFormula { get; private set; }

    public bool HasPhonetics { get; private set; }

    /// <summary>Whether the element has any child.</summary>
    public bool HasContent { get; private set; }

    public ReadOnlySpan<byte> Raw => xml.AsSpan(start, end - start);

    /// <summary>Reads the cell on whose tag the scanner stands; leaves it on the cell's last tag.</summary>
    public static RowCell Read(byte[] xml, MarkupScanner scanner, int previousColumn)
    {
        var cell = new RowCell(xml, scanner, previousColumn);
        var depth = scanner.Depth;
        if (scanner.Kind == TagKind.Start)
        {
            while (scanner.Read() && scanner.Depth > depth)
            {
                cell.HasContent = true;
                cell.HasFormula |= scanner.Depth == depth + 1 && scanner.LocalName.SequenceEqual("f"u8);
                cell.HasPhonetics |= scanner.LocalName.SequenceEqual("rPh"u8);
            }
        }
        cell.end = scanner.End;
        return cell;
    }
}
