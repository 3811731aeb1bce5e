using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// A read-only array that lies in a <see cref="MemoryBlock"/>. Access is bounds-checked, so that a damaged dictionary file
/// ends in an exception and not in foreign memory. The block must outlive every use (callers keep its owner alive).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly unsafe struct Table<T>(T* first, int count)
    where T : unmanaged
{
    public int Count => count;

    public ReadOnlySpan<T> Span => new(first, count);

    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)count)
                ThrowOutOfRange();
            return first[index];
        }
    }

    private static void ThrowOutOfRange() => throw new InvalidDataException("The dictionary refers to data that it does not hold.");
}
