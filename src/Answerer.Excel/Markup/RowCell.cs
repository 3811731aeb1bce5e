namespace Answerer.Excel.Markup;

/// <summary>A cell of a row's text.</summary>
/// <param name="Xml">The whole text.</param>
/// <param name="Column">Its column, counted on from the cell before when it doesn't say.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct RowCell(byte[] Xml, int Column, int Start, int End)
{
    public bool HasFormula { get; private init; }

    public bool HasPhonetics { get; private init; }

    /// <summary>Whether the element has any child.</summary>
    public bool HasContent { get; private init; }

    public ReadOnlySpan<byte> Raw => Xml.AsSpan(Start, End - Start);

    /// <summary>Reads the cell on whose tag the scanner stands; leaves it on the cell's last tag.</summary>
    public static RowCell Read(byte[] xml, MarkupScanner scanner, int previousColumn)
    {
        var (start, depth) = (scanner.Start, scanner.Depth);
        var column = CellRef.TryParse(scanner.Attribute("r"u8), out var cell) ? cell.Column : previousColumn + 1;
        var (content, formula, phonetics) = (false, false, false);
        while (scanner.Kind != TagKind.Empty && scanner.Read() && scanner.Depth > depth)
        {
            content = true;
            formula |= scanner.Depth == depth + 1 && scanner.LocalName.SequenceEqual("f"u8);
            phonetics |= scanner.LocalName.SequenceEqual("rPh"u8);
        }
        return new RowCell(xml, column, start, scanner.End) { HasContent = content, HasFormula = formula, HasPhonetics = phonetics };
    }

    /// <summary>The attributes of its tag.</summary>
    public List<MarkupAttribute> ReadAttributes() => SheetRow.ReadAttributes(Xml, Start, End);
}
