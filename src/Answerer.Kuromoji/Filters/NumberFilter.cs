using System.Buffers;

namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Finds numbers in a row of tokens, punctuation included. It follows Lucene's JapaneseNumberFilter, but leaves
/// alone what merely looks like a number (〇〇, 京 for a city) and separators at the end, and doesn't read 1,2 as 12.
/// </summary>
internal static class NumberFilter
{
    private const string Numeral = "名詞-数";

    private static readonly SearchValues<char> Digits = SearchValues.Create("123456789１２３４５６７８９一二三四五六七八九");

    /// <summary>Finds the number that starts at a token.</summary>
    /// <param name="text">The text that the tokens are of.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="first">Place of the token.</param>
    /// <param name="count">How many tokens the number takes.</param>
    /// <param name="number">It in Arabic digits; as it is written if it can't be understood (1.2.3).</param>
    /// <param name="end">Where it ends in the text; without a number, up to where none starts.</param>
    public static bool TryFind(string text, List<Token> tokens, int first, out int count, out string number, out int end)
    {
        number = "";
        end = tokens[first].Start;
        count = 0;
        var position = tokens[first].Start;
        var anyNumeral = false; // for the tokenizer, which takes some numbers for names
        for (var next = first; next < tokens.Count;)
        {
            var last = LastOfUnit(tokens, next, out var unit);
            if (unit.Start != position)
                break; // something is missing in between
            if (IsNumeral(unit))
            {
                (end, count) = (unit.End, last + 1 - first);
                anyNumeral |= unit.PartOfSpeech == Numeral;
            }
            else if (count == 0 || !IsSeparator(unit))
                break;
            position = unit.End;
            next = last + 1;
        }
        var numeral = text.AsSpan(tokens[first].Start, end - tokens[first].Start);
        if (!anyNumeral && (numeral.Length < 2 || !numeral.ContainsAny(Digits)))
            return false;
        if (!JapaneseNumber.TryNormalize(numeral, out number))
            number = numeral.ToString();
        return true;
    }

    /// <summary>A compound stands for its parts: it begins with its first part, then comes itself, then the others.</summary>
    private static int LastOfUnit(List<Token> tokens, int first, out Token unit)
    {
        unit = tokens[first];
        if (first + 1 == tokens.Count || tokens[first + 1].PositionIncrement > 0)
            return first;
        unit = tokens[first + 1];
        var last = first + 1;
        while (last + 1 < tokens.Count && tokens[last + 1].Start < unit.End)
            last++;
        return last;
    }

    private static bool IsNumeral(Token token) => !token.IsUserWord && All(token.SurfaceSpan, JapaneseNumber.IsNumeral);

    private static bool IsSeparator(Token token) => All(token.SurfaceSpan, JapaneseNumber.IsSeparator);

    private static bool All(ReadOnlySpan<char> surface, Func<char, bool> predicate)
    {
        foreach (var unit in surface)
        {
            if (!predicate(unit))
                return false;
        }
        return true;
    }
}
