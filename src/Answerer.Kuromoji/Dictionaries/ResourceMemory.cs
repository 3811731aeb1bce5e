using System.Buffers;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>An embedded resource where it lies in the loaded assembly, without a copy.</summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream stream) : MemoryManager<byte>
{
    private readonly byte* start = stream.PositionPointer;
    private readonly int length = checked((int)stream.Length);

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
        // The assembly doesn't move.
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
    }
}
