using System.Buffers;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Comparing;

/// <summary>Walks the rows of a sheet part as it streams in: of a long sheet only a window is ever held.</summary>
internal sealed class SheetCursor : IDisposable
{
    private const int LeastWindow = 1 << 17;

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> around = new();
    private readonly ArrayBufferWriter<byte> between = new();
    private byte[] window = new byte[LeastWindow];
    private int at;
    private int filled;
    private bool inRows;

    /// <summary>Stands before the first row.</summary>
    /// <param name="stream">The part, which an XML reader has accepted.</param>
    /// <param name="part">Its name, for messages.</param>
    public SheetCursor(Stream stream, string part)
    {
        this.stream = stream;
        Fill();
        if (PartText.IsWide(window.AsSpan(0, filled)))
        {
            while (Fill())
            {
            }
            window = PartText.Decode(window[..filled], part).Utf8;
            filled = window.Length;
        }
        else
        {
            PartText.RequireUtf8(window.AsSpan(0, filled), part);
        }
        while (!TryEnterRows() && Fill())
        {
        }
    }

    /// <summary>The row that <see cref="MoveNext"/> came to; its text is gone with the next move.</summary>
    public SheetRow Current { get; private set; } = null!;

    /// <summary>What stood between the rows so far: white space, comments, foreign elements.</summary>
    public ReadOnlySpan<byte> Between => between.WrittenSpan;

    public bool MoveNext()
    {
        while (inRows)
        {
            if (TryRow()) return true;
            if (inRows && !Fill()) throw new InvalidOperationException("the sheet ends inside its rows");
        }
        return false;
    }

    /// <summary>Whether both parts are the same before and after their rows; to be asked after the last row, and once.</summary>
    public bool IsSameAround(SheetCursor other)
    {
        if (!around.WrittenSpan.SequenceEqual(other.around.WrittenSpan)) return false;
        while (true)
        {
            var common = Math.Min(filled - at, other.filled - other.at);
            if (!window.AsSpan(at, common).SequenceEqual(other.window.AsSpan(other.at, common))) return false;
            (at, other.at) = (at + common, other.at + common);
            var (ended, otherEnded) = (at == filled && !Fill(), other.at == other.filled && !other.Fill());
            if (ended || otherEnded) return ended && otherEnded;
        }
    }

    /// <summary>The part without the content of its sheetData element; the rows are passed over.</summary>
    public byte[] ReadAround()
    {
        while (MoveNext())
        {
        }
        do Pass(around, filled);
        while (Fill());
        return around.WrittenSpan.ToArray();
    }

    public void Dispose() => stream.Dispose();

    private bool TryEnterRows()
    {
        var scanner = new MarkupScanner(window, 0, filled);
        while (scanner.Read())
        {
            if (!scanner.Starts(1, "sheetData"u8)) continue;
            inRows = scanner.Kind == TagKind.Start;
            Pass(around, scanner.End);
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
                Pass(between, scanner.Start);
                inRows = false;
                return false;
            }
            if (!scanner.Starts(0, "row"u8)) continue;
            var (start, contentStart, given, empty) = (scanner.Start, scanner.End, scanner.Number("r"u8), scanner.Kind == TagKind.Empty);
            if (!scanner.SkipToEnd()) return false;
            Pass(between, start);
            at = scanner.End;
            var contentEnd = empty ? contentStart : scanner.Start;
            var number = RowNumber.Of(given, window, contentStart, contentEnd, Current?.Number ?? 0);
            Current = new SheetRow(window, number, start, contentStart, contentEnd, at);
            return true;
        }
        return false;
    }

    private void Pass(ArrayBufferWriter<byte> target, int end)
    {
        target.Write(window.AsSpan(at, end - at));
        at = end;
    }

    // What has been passed makes room; an element longer than the window makes it grow.
    private bool Fill()
    {
        if (at > 0)
        {
            window.AsSpan(at, filled - at).CopyTo(window);
            (filled, at) = (filled - at, 0);
        }
        else if (filled == window.Length)
        {
            Array.Resize(ref window, window.Length * 2);
        }
        var read = stream.ReadAtLeast(window.AsSpan(filled), window.Length - filled, throwOnEndOfStream: false);
        filled += read;
        return read > 0;
    }
}
