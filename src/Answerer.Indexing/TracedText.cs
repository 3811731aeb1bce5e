namespace Answerer.Indexing;

/// <summary>
/// Text put together from pieces of a file, so that every character traces back to its place: a text offset (UTF-16) maps to an
/// offset and a line of the file. Immutable.
/// </summary>
public sealed class TracedText
{
    private readonly TextRun[] runs;

    internal TracedText(string text, TextRun[] runs)
    {
        Text = text;
        this.runs = runs;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    internal IReadOnlyList<TextRun> Runs => runs;

    /// <summary>The lines of the file that a piece of the text stands on. <paramref name="length"/> must be positive.</summary>
    public LineRange LinesOf(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        return new LineRange(RunAt(start).Line, RunAt(start + length - 1).Line);
    }

    /// <summary>The offset (UTF-16) in the file of one character of the text.</summary>
    public int SourceOffset(int offset)
    {
        var run = RunAt(offset);
        return run.Source + (offset - run.Start);
    }

    private TextRun RunAt(int offset)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return runs[low];
    }
}
