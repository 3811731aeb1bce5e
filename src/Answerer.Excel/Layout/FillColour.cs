namespace Answerer.Excel.Layout;

/// <summary>What fill colours say: grey cells are not to be filled in, white ones say nothing.</summary>
internal static class FillColour
{
    /// <summary>Whether the fill is a mid grey (white darkened, or equal parts of red, green and blue).</summary>
    public static bool IsGrey(string? fill)
    {
        if (fill is null) return false;
        // Theme colour 0 is white; a negative tint darkens it to the greys of the palette.
        if (fill.StartsWith("theme:0:-", StringComparison.Ordinal)) return true;
        var rgb = Rgb(fill);
        return rgb.Length == 6 && rgb[..2].SequenceEqual(rgb[2..4]) && rgb[2..4].SequenceEqual(rgb[4..])
            && rgb[..2].CompareTo("60", StringComparison.OrdinalIgnoreCase) >= 0 && rgb[..2].CompareTo("E8", StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>Whether the fill may invite input: a colour that is neither grey nor white.</summary>
    public static bool Invites(string? fill) =>
        fill is not null && !IsGrey(fill) && fill is not ("theme:0" or "theme:0:0" or "indexed:9" or "indexed:65") && !Rgb(fill).Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Rgb(string fill) => fill.Length == 8 && !fill.Contains(':', StringComparison.Ordinal) ? fill.AsSpan(2) : fill;
}
