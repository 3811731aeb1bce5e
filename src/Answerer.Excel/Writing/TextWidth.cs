namespace Answerer.Excel.Writing;

/// <summary>How much room a text takes, in columns of half-width characters.</summary>
internal static class TextWidth
{
    /// <summary>The width of the longest line.</summary>
    public static int Of(string text)
    {
        var widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) widest = Math.Max(widest, OfLine(line));
        return widest;
    }

    /// <summary>The number of lines that the text takes when wrapped at a width.</summary>
    public static int Lines(string text, double width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) lines += Math.Max(1, (int)Math.Ceiling(OfLine(line) / Math.Max(1, width)));
        return Math.Max(1, lines);
    }

    private static int OfLine(ReadOnlySpan<char> line)
    {
        var width = 0;
        foreach (var unit in line) width += IsWide(unit) ? 2 : 1;
        return width;
    }

    // Everything from Hangul on but the half-width forms, and the signs that Japanese fonts draw full-width.
    private static bool IsWide(char unit) => unit is >= '\u1100' and not (>= '\uFF61' and <= '\uFFDC');
}
