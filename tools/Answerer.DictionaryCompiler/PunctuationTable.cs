using System.Globalization;

namespace Answerer.DictionaryCompiler;

/// <summary>
/// What Kuromoji drops with discardPunctuation: separators, controls, punctuation and symbols by the Unicode version of the
/// Java that it runs on. Here that is version 13 (Java 17), whatever version .NET has.
/// </summary>
internal static class PunctuationTable
{
    public static bool IsPunctuation(char unit) => !IsYoungerThanUnicode13(unit) && char.GetUnicodeCategory(unit) is
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;

    /// <summary>Whether punctuation or a symbol has been added to Unicode since version 13 (up to 16, by DerivedAge.txt).</summary>
    private static bool IsYoungerThanUnicode13(char unit) => unit is
        '\u061D' or '\u0888' or '\u0890' or '\u0891' or '\u1B4E' or '\u1B4F' or (>= '\u1B7D' and <= '\u1B7F') or '\u20C0'
        or (>= '\u2427' and <= '\u2429') or (>= '\u2E53' and <= '\u2E5D') or (>= '\u2FFC' and <= '\u2FFF')
        or '\u31E4' or '\u31E5' or '\u31EF' or '\uFBC2' or (>= '\uFD40' and <= '\uFD4F') or '\uFDCF' or '\uFDFE' or '\uFDFF';
}
