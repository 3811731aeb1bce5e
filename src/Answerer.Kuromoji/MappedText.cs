using System.Runtime.InteropServices;

namespace Answerer.Kuromoji;

/// <summary>
/// A text made from another one, and where its characters came from. Offsets are in UTF-16 units, ranges half-open.
/// Immutable and thread-safe.
/// </summary>
public sealed class MappedText
{
    private readonly Change[] changes;

    internal MappedText(string text, Change[] changes)
    {
        Text = text;
        this.changes = changes;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether the text differs from the original.</summary>
    public bool IsChanged => changes.Length > 0;

    /// <summary>
    /// The range of the original that a range of the text came from. What was changed as a whole belongs to it as a whole:
    /// each letter of 株式会社 comes from all of ㍿.
    /// </summary>
    /// <param name="start">Where the range starts in <see cref="Text"/>.</param>
    /// <param name="end">Where it ends; not before its start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range doesn't lie in the text.</exception>
    public (int Start, int End) OriginalRange(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        var originalStart = OriginalStart(start);
        return (originalStart, end == start ? originalStart : OriginalEnd(end));
    }

    private int OriginalStart(int offset)
    {
        var before = LastStartingUpTo(offset);
        if (before < 0)
            return offset;
        ref readonly var change = ref changes[before];
        return offset < change.End ? change.OriginalStart : change.OriginalEnd + (offset - change.End);
    }

    private int OriginalEnd(int offset)
    {
        var before = LastStartingUpTo(offset - 1);
        if (before < 0)
            return offset;
        ref readonly var change = ref changes[before];
        return change.OriginalEnd + Math.Max(0, offset - change.End);
    }

    private int LastStartingUpTo(int offset)
    {
        int low = 0, high = changes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (changes[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }

    /// <summary>A piece of the text that stands for another one in the original; between such pieces both are the same.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Change(int Start, int End, int OriginalStart, int OriginalEnd);
}
