using System.Buffers;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Comparing;

/// <summary>Walks the rows of a sheetData element.</summary>
internal sealed class RowCursor(MarkupNode sheetData)
{
    private readonly MarkupScanner scanner = sheetData.ScanContent();
    private readonly ArrayBufferWriter<byte> between = new();
    private int at = sheetData.ContentStart;

    public SheetRow Current { get; private set; } = null!;

    /// <summary>What stood between the rows so far: white space, comments, foreign elements.</summary>
    public ReadOnlySpan<byte> Between => between.WrittenSpan;

    public bool MoveNext()
    {
        while (scanner.Read())
        {
            if (!scanner.Starts(0, "row"u8)) continue;
            between.Write(sheetData.Xml.AsSpan(at, scanner.Start - at));
            var number = RowNumber.Of(sheetData.Xml, scanner, Current?.Number ?? 0);
            var (start, contentStart) = (scanner.Start, scanner.End);
            var empty = scanner.Kind == TagKind.Empty;
            scanner.SkipToEnd();
            at = scanner.End;
            Current = new SheetRow(sheetData.Xml, number, start, contentStart, empty ? contentStart : scanner.Start, at);
            return true;
        }
        between.Write(sheetData.Xml.AsSpan(at, sheetData.ContentEnd - at));
        at = sheetData.ContentEnd;
        return false;
    }
}
