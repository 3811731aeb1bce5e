using System.Globalization;
using System.Text;

namespace Answerer.Kuromoji;

/// <summary>
/// Unicode's normalization form KC (UAX #15) with a way back to the original: halfwidth katakana with their voice marks,
/// ㈱, ①, fullwidth letters and compatibility ideographs become the usual characters. Stateless.
/// </summary>
public static class CompatibilityForms
{
    /// <summary>
    /// Longer runs of combining characters (the Stream-Safe Text Format of UAX #15 allows 30) are normalized in pieces, so
    /// that no text takes more than linear time.
    /// </summary>
    private const int MaxPieceLength = 64;

    /// <summary>Normalizes a text.</summary>
    /// <param name="text">Any text; lone surrogates stay as they are.</param>
    public static MappedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var normalized = new StringBuilder(text.Length);
        var changes = new List<MappedText.Change>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            var piece = text.AsSpan(start, end - start);
            if (!IsSettled(piece) && Normalized(piece) is var form && !piece.SequenceEqual(form))
            {
                changes.Add(new MappedText.Change(normalized.Length, normalized.Length + form.Length, start, end));
                normalized.Append(form);
            }
            else
                normalized.Append(piece);
            start = end;
        }
        return new MappedText(changes.Count == 0 ? text : normalized.ToString(), [.. changes]);
    }

    /// <summary>Where the piece ends that is normalized as a whole: a character and those that may combine with it.</summary>
    private static int EndOfPiece(string text, int start)
    {
        var end = start + CharacterLength(text, start);
        while (end < text.Length && end - start < MaxPieceLength && !IsStable(text[end]))
        {
            var next = end + CharacterLength(text, end);
            if (!Joins(text.AsSpan(start, end - start), text.AsSpan(end, next - end)))
                break;
            end = next;
        }
        return end;
    }

    private static int CharacterLength(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    /// <summary>Whether a character changes with what stands before it: marks may, so may Korean letters and others.</summary>
    private static bool Joins(ReadOnlySpan<char> before, ReadOnlySpan<char> character)
    {
        if (IsInvalid(before) || IsInvalid(character))
            return false;
        return Rune.GetUnicodeCategory(RuneOf(character)) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || Normalized(string.Concat(before, character)) != Normalized(before) + Normalized(character);
    }

    private static string Normalized(ReadOnlySpan<char> piece) => piece.ToString().Normalize(NormalizationForm.FormKC);

    private static Rune RuneOf(ReadOnlySpan<char> character)
    {
        Rune.DecodeFromUtf16(character, out var rune, out _);
        return rune;
    }

    /// <summary>What .NET refuses to normalize: lone surrogates and U+FFFE.</summary>
    private static bool IsInvalid(ReadOnlySpan<char> piece) => piece.Length == 1 && (char.IsSurrogate(piece[0]) || piece[0] == '\uFFFE');

    private static bool IsSettled(ReadOnlySpan<char> piece) => IsInvalid(piece) || (piece.Length == 1 && IsStable(piece[0]));

    /// <summary>The usual characters of Japanese text, which neither change nor combine with what stands before them.</summary>
    private static bool IsStable(char unit) => unit
        is (>= '\0' and <= '~') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー') or (>= '\u4E00' and <= '\u9FFF') or '、' or '。';
}
