using System.Text;

namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Lower case by the simple mapping of Unicode 13, character by character and independent of culture. It is the version
/// that Lucene has from Java 17; letters that .NET knows beyond it stay as they are.
/// </summary>
internal static class LowerCaseFilter
{
    private const char CapitalIWithDot = '\u0130';

    /// <summary>Kana, kanji and what lies between them have no case.</summary>
    private const char FirstCaseless = '\u2E80';
    private const char LastCaseless = '\uA4CF';

    public static void Apply(TermBuffer term)
    {
        var units = term.Span;
        for (var at = 0; at < units.Length; at++)
        {
            if (units[at] is >= FirstCaseless and <= LastCaseless)
                continue;
            if (char.IsHighSurrogate(units[at]) && at + 1 < units.Length && Rune.TryCreate(units[at], units[at + 1], out var rune))
                ToLower(rune).EncodeToUtf16(units[at++..]);
            else if (units[at] == CapitalIWithDot)
                units[at] = 'i'; // .NET leaves it as it is
            else if (Rune.TryCreate(units[at], out var single))
                units[at] = (char)ToLower(single).Value;
        }
    }

    private static Rune ToLower(Rune rune) => IsYoungerThanUnicode13(rune.Value) ? rune : Rune.ToLowerInvariant(rune);

    /// <summary>Whether a capital letter has been added to Unicode since version 13.</summary>
    private static bool IsYoungerThanUnicode13(int codePoint) =>
        codePoint is 0x2C2F or 0xA7C0 or 0xA7CB or 0xA7D0 or 0xA7D6 or 0xA7D8 or 0xA7DA or 0xA7DC or 0x1C89 or (>= 0x10570 and <= 0x10595);
}
