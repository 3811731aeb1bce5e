using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Memory outside the managed heap: allocated, or a mapped file. It is given back when the block is collected, so whoever
/// reads tables inside it holds the block meanwhile (<see cref="GC.KeepAlive"/>).
/// </summary>
internal sealed unsafe class MemoryBlock : SafeHandleZeroOrMinusOneIsInvalid
{
    /// <summary>Every section starts at a multiple of this, a cache line.</summary>
    public const int Alignment = 64;

    private const nuint HugePageSize = 1 << 21;

    private readonly SafeMemoryMappedViewHandle? view;

    private MemoryBlock(byte* start, long length, SafeMemoryMappedViewHandle? view)
        : base(ownsHandle: true)
    {
        SetHandle((nint)start);
        this.view = view;
        Length = length;
    }

    public long Length { get; }

    /// <summary>All bytes of the block.</summary>
    public ReadOnlySpan<byte> Content => new((void*)handle, checked((int)Length));

    /// <summary>Allocates a block filled with zeros.</summary>
    public static MemoryBlock Allocate(long length)
    {
        var start = (byte*)NativeMemory.AlignedAlloc((nuint)length, HugePageSize);
        LargePages.Ask(start, length);
        NativeMemory.Clear(start, (nuint)length);
        return new MemoryBlock(start, length, view: null);
    }

    /// <summary>Wraps a view of a mapped file; the block takes the view over.</summary>
    public static MemoryBlock Map(MemoryMappedViewAccessor view, long length)
    {
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new MemoryBlock(start + view.PointerOffset, length, view.SafeMemoryMappedViewHandle);
    }

    /// <summary>The part of the block that a section describes, as a table.</summary>
    /// <exception cref="InvalidDataException">The section doesn't lie inside the block.</exception>
    public Table<T> Table<T>(Section section)
        where T : unmanaged
    {
        Check(section);
        return new Table<T>((T*)((byte*)handle + section.Offset), section.Length / sizeof(T));
    }

    /// <summary>The same part, to be filled while the block is being made.</summary>
    public Span<T> Writable<T>(Section section)
        where T : unmanaged
    {
        Check(section);
        return new Span<T>((byte*)handle + section.Offset, section.Length / sizeof(T));
    }

    protected override bool ReleaseHandle()
    {
        if (view is null)
            NativeMemory.AlignedFree((void*)handle);
        else
            view.ReleasePointer();
        return true;
    }

    private void Check(Section section)
    {
        if (section.Offset < 0 || section.Length < 0 || section.Offset % Alignment != 0 || section.Offset + section.Length > Length)
            throw new InvalidDataException($"A section of the dictionary lies at {section.Offset}+{section.Length}, outside its {Length} bytes.");
    }
}
