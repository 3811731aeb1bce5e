using System.Runtime.CompilerServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Lays sections one behind the other, each on a cache line of its own.</summary>
internal sealed class SectionSequence
{
    /// <summary>Bytes up to the end of the last section, rounded up to whole cache lines.</summary>
    public long Length { get; private set; }

    public Section Add<T>(long count)
        where T : unmanaged
    {
        var section = new Section(Length, checked((int)(count * Unsafe.SizeOf<T>())));
        Length = (Length + section.Length + MemoryBlock.Alignment - 1) / MemoryBlock.Alignment * MemoryBlock.Alignment;
        return section;
    }
}
