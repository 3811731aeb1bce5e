using System.Text;

namespace Answerer.Kuromoji.Filters;

/// <summary>Lower case by Unicode's simple mapping, character by character and independent of culture.</summary>
internal static class LowerCaseFilter
{
    private const char CapitalIWithDot = '\u0130';

    public static void Apply(TermBuffer term)
    {
        var units = term.Span;
        for (var at = 0; at < units.Length; at++)
        {
            if (char.IsHighSurrogate(units[at]) && at + 1 < units.Length && Rune.TryCreate(units[at], units[at + 1], out var rune))
                Rune.ToLowerInvariant(rune).EncodeToUtf16(units[at++..]);
            else
                units[at] = units[at] == CapitalIWithDot ? 'i' : char.ToLowerInvariant(units[at]); // .NET leaves it as it is
        }
    }
}
