using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>Hands on what is written to it, and keeps its length and checksum, which a ZIP entry has to name.</summary>
internal sealed class CountingStream(Stream inner) : Stream
{
    private Crc32 crc;
    private long length;

    /// <summary>The CRC-32 of what was written so far.</summary>
    public uint Checksum => crc.Value;

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => length;
    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        crc.Append(buffer);
        length += buffer.Length;
    }

    public override void Flush() => inner.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
