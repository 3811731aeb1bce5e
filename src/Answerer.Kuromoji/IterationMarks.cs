namespace Answerer.Kuromoji;

/// <summary>
/// Writes out the marks that repeat characters (踊り字): 時々 as 時時, いすゞ as いすず, 馬鹿々々 as 馬鹿馬鹿. The text
/// keeps its length, so offsets stay as they are. Equal to Lucene 8.8.1's JapaneseIterationMarkCharFilter. Stateless.
/// </summary>
public static class IterationMarks
{
    private const char Kanji = '々';
    private const char Hiragana = 'ゝ';
    private const char VoicedHiragana = 'ゞ';
    private const char Katakana = 'ヽ';
    private const char VoicedKatakana = 'ヾ';

    /// <summary>A full stop isn't repeated, nor what stands before it.</summary>
    private const char FullStop = '。';

    /// <summary>The distance of katakana from hiragana.</summary>
    private const int KatakanaOffset = 'ア' - 'あ';

    /// <summary>Hiragana that a voice mark can be put on; the voiced letter follows each in Unicode.</summary>
    private const string Voiceable = "かきくけこさしすせそたちつてとはひふへほ";

    /// <summary>Writes out the iteration marks of a text.</summary>
    /// <param name="text">Any text; marks with nothing to repeat stay as they are.</param>
    public static string Expand(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny([Kanji, Hiragana, VoicedHiragana, Katakana, VoicedKatakana]);
        return first < 0 ? text : string.Create(text.Length, text, Expand);
    }

    private static void Expand(Span<char> expanded, string text)
    {
        var repeatableFrom = 0; // a run of marks must not reach back behind this
        for (var position = 0; position < text.Length;)
        {
            var marks = MarksAt(text, position);
            // A run of n marks repeats the n characters before it; those too many stand for nothing.
            var repeated = Math.Min(marks, position - repeatableFrom);
            for (var mark = position; mark < position + repeated; mark++)
                expanded[mark] = Repeat(text[mark - repeated], text[mark]);
            text.AsSpan(position + repeated, marks - repeated).CopyTo(expanded[(position + repeated)..]);
            position += marks;
            if (marks > 0)
                repeatableFrom = position;
            if (position == text.Length)
                return;
            expanded[position] = text[position];
            if (text[position] == FullStop || char.IsSurrogate(text[position]))
                repeatableFrom = position + 1;
            position++;
        }
    }

    private static int MarksAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && text[end] is Kanji or Hiragana or VoicedHiragana or Katakana or VoicedKatakana)
            end++;
        return end - position;
    }

    private static char Repeat(char character, char mark) => mark switch
    {
        Hiragana => Unvoiced(character, 0),
        VoicedHiragana => Voiced(character, 0),
        Katakana => Unvoiced(character, KatakanaOffset),
        VoicedKatakana => Voiced(character, KatakanaOffset),
        _ => character,
    };

    private static char Unvoiced(char character, int offset) =>
        Voiceable.Contains((char)(character - 1 - offset), StringComparison.Ordinal) ? (char)(character - 1) : character;

    private static char Voiced(char character, int offset) =>
        Voiceable.Contains((char)(character - offset), StringComparison.Ordinal) ? (char)(character + 1) : character;
}
