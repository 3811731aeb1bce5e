using System.IO.Compression;

namespace Answerer.Excel.Packaging;

/// <summary>The inflated content of one part: counts against the budget, watches the ratio, checks length and checksum at the end.</summary>
internal sealed class InflatingStream(ZipArchiveEntry entry, string part, ReadBudget budget, long maxBytes, bool isXml) : Stream
{
    private readonly Stream inner = OpenEntry(entry, part);
    private Crc32 crc;
    private long total;
    private long betweenTags;
    private bool ended;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => total; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || ended) return 0;
        int read;
        try
        {
            read = inner.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw Damaged(part, e);
        }
        ended = read == 0;
        total += read;
        crc.Append(buffer[..read]);
        budget.AddInflated(read, part);
        if (isXml) CountBetweenTags(buffer[..read]);
        if (total > maxBytes) throw ReadBudget.TooLarge($"パートの大きさが上限（{maxBytes:N0} バイト）を超えています", part);
        if (ended && (total != entry.Length || crc.Value != entry.Crc32)) throw Damaged(part, null);
        if (total > budget.Limits.RatioFloorBytes && total / Math.Max(1, entry.CompressedLength) > budget.Limits.MaxRatio)
            throw new WorkbookFormatException(WorkbookProblem.Hostile, $"圧縮率が異常です（{part}、{budget.Limits.MaxRatio} 倍超）。");
        return read;
    }

    // Told before the XML reader, which holds a text or a tag as a whole, has read it.
    private void CountBetweenTags(ReadOnlySpan<byte> bytes)
    {
        var tag = bytes.LastIndexOf((byte)'<');
        betweenTags = tag < 0 ? betweenTags + bytes.Length : bytes.Length - tag;
        if (betweenTags > budget.Limits.MaxBytesBetweenTags)
            throw ReadBudget.TooLarge($"1 つの文字列またはタグの大きさが上限（{budget.Limits.MaxBytesBetweenTags:N0} バイト）を超えています", part);
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private static Stream OpenEntry(ZipArchiveEntry entry, string part)
    {
        try
        {
            return entry.Open();
        }
        catch (InvalidDataException e)
        {
            throw Damaged(part, e);
        }
    }

    private static WorkbookFormatException Damaged(string part, Exception? inner) =>
        new(WorkbookProblem.Damaged, $"ファイルが壊れています（{part} を展開できません）。", inner);
}
