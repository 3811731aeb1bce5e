using System.Text;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Markup;

/// <summary>Walks the rows of a sheet part as it streams in: of a long sheet only a window is ever held.</summary>
internal sealed class SheetCursor : IDisposable
{
    private const int LeastWindow = 1 << 17;
    private const int LargestWindow = 32 << 20;

    private readonly Stream stream;
    private readonly string part;
    private byte[] window = new byte[LeastWindow];
    private int gap;
    private int at;
    private int filled;
    private bool inRows;

    private SheetCursor(Stream stream, string part, Encoding? wide)
    {
        this.stream = stream;
        this.part = part;
        Wide = wide;
        Fill();
        if (wide is null) PartText.RequireUtf8(window.AsSpan(0, filled), part);
        while (!TryEnterRows() && Fill())
        {
        }
        Head = window[..at];
        gap = at;
    }

    /// <summary>The encoding of a part that isn't UTF-8, or null.</summary>
    public Encoding? Wide { get; }

    /// <summary>The text up to the first row, the start tag of sheetData included; empty where there is none.</summary>
    public byte[] Head { get; }

    /// <summary>The row that <see cref="MoveNext"/> came to; its text is gone with the next move.</summary>
    public SheetRow Current { get; private set; } = null!;

    /// <summary>What stands between the row before and this one, or after the last one: white space, comments, foreign elements.</summary>
    public ReadOnlySpan<byte> Gap => window.AsSpan(gap, (inRows ? Current.Start : at) - gap);

    /// <summary>Stands before the first row of a part that an XML reader has accepted.</summary>
    public static SheetCursor Open(Package package, PackagePart part)
    {
        var start = new byte[4];
        using (var peek = package.OpenXmlStream(part)) Array.Resize(ref start, peek.ReadAtLeast(start, start.Length, throwOnEndOfStream: false));
        var wide = PartText.WideEncoding(start, part.Name);
        var content = package.OpenXmlStream(part);
        return new SheetCursor(wide is null ? content : Encoding.CreateTranscodingStream(content, wide, Encoding.UTF8), part.Name, wide);
    }

    /// <summary>Moves to the next row; false after the last one.</summary>
    public bool MoveNext()
    {
        gap = at;
        while (inRows)
        {
            if (TryRow()) return true;
            if (inRows && !Fill()) throw new WorkbookFormatException(WorkbookProblem.Damaged, $"XML が壊れています（{part}、行の途中で終わっています）。");
        }
        return false;
    }

    /// <summary>What stands after the rows, the end tag of sheetData included, piece by piece; to be asked for after the last row.</summary>
    public bool ReadRest(out ReadOnlySpan<byte> piece)
    {
        if (at == filled) Fill();
        piece = window.AsSpan(at, filled - at);
        gap = at = filled;
        return piece.Length > 0;
    }

    /// <summary>The part without the content of its sheetData element; the rows are passed over.</summary>
    public byte[] ReadAroundRows()
    {
        using var around = new MemoryStream();
        around.Write(Head);
        while (MoveNext())
        {
        }
        while (ReadRest(out var piece)) around.Write(piece);
        return around.ToArray();
    }

    public void Dispose() => stream.Dispose();

    private bool TryEnterRows()
    {
        var scanner = new MarkupScanner(window, 0, filled);
        while (scanner.Read())
        {
            if (!scanner.Starts(1, "sheetData"u8)) continue;
            inRows = scanner.Kind == TagKind.Start;
            at = scanner.End;
            return true;
        }
        return false;
    }

    private bool TryRow()
    {
        var scanner = new MarkupScanner(window, at, filled);
        while (scanner.Read())
        {
            if (scanner.Depth < 0)
            {
                at = scanner.Start;
                inRows = false;
                return false;
            }
            if (!scanner.Starts(0, "row"u8)) continue;
            var (start, contentStart, given, empty) = (scanner.Start, scanner.End, scanner.Number("r"u8), scanner.Kind == TagKind.Empty);
            if (!scanner.SkipToEnd()) return false;
            at = scanner.End;
            var contentEnd = empty ? contentStart : scanner.Start;
            var number = RowNumber.Of(given, window, contentStart, contentEnd, Current?.Number ?? 0);
            Current = new SheetRow(window, number, start, contentStart, contentEnd, at);
            return true;
        }
        return false;
    }

    // What has been passed makes room; an element longer than the window makes it grow.
    private bool Fill()
    {
        if (gap > 0)
        {
            window.AsSpan(gap, filled - gap).CopyTo(window);
            (filled, at, gap) = (filled - gap, at - gap, 0);
        }
        else if (filled == window.Length)
        {
            if (window.Length == LargestWindow) throw ReadBudget.TooLarge("1 行、または行の前か間にある文字列が長すぎます", part);
            Array.Resize(ref window, window.Length * 2);
        }
        var read = stream.ReadAtLeast(window.AsSpan(filled), window.Length - filled, throwOnEndOfStream: false);
        filled += read;
        return read > 0;
    }
}
