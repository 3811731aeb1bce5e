namespace Answerer.Kuromoji.Filters;

/// <summary>A term under way through the filters, which change it in place.</summary>
internal sealed class TermBuffer
{
    private char[] units = new char[64];

    public int Length { get; set; }

    public Span<char> Span => units.AsSpan(0, Length);

    public void Set(ReadOnlySpan<char> text)
    {
        Length = 0;
        Append(text);
    }

    /// <summary>Drops so many units at the end, and appends a text.</summary>
    public void ReplaceEnd(int dropped, string ending)
    {
        Length -= dropped;
        Append(ending);
    }

    public override string ToString() => new(Span);

    private void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > units.Length)
            Array.Resize(ref units, Math.Max(Length + text.Length, units.Length * 2));
        text.CopyTo(units.AsSpan(Length));
        Length += text.Length;
    }
}
