using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Lattices;

/// <summary>The text at work as <see cref="CharacterInfo"/> by position, closed by a zero (a character in no word).</summary>
internal sealed class TextView(LexicalTables lexical)
{
    /// <summary>An unknown word is at most this long.</summary>
    private const int MaxUnknownWordLength = 1024;

    private readonly Table<uint> characters = lexical.Characters;
    private uint[] infos = new uint[1024];
    private int runEnd;

    public string Text { get; private set; } = "";

    public int Length => Text.Length;

    public uint this[int position] => infos[position];

    /// <summary>The text's characters and the closing zero.</summary>
    public ReadOnlySpan<uint> Infos => infos.AsSpan(0, Length + 1);

    public void Set(string text)
    {
        Text = text;
        runEnd = 0;
        if (infos.Length <= text.Length)
            infos = new uint[Math.Max(text.Length + 1, infos.Length * 2)];
        var infoOf = characters.Span;
        for (var position = 0; position < text.Length; position++)
            infos[position] = infoOf[text[position]];
        infos[text.Length] = 0;
    }

    /// <summary>
    /// Where the unknown word that starts at the position ends. Positions must come in ascending order.
    /// </summary>
    public int UnknownWordEnd(int position)
    {
        var first = infos[position];
        if (!CharacterInfo.Groups(first))
            return position + 1;
        if (position >= runEnd)
        {
            runEnd = position + 1;
            while (runEnd < Length && CharacterInfo.SameRun(first, infos[runEnd]))
                runEnd++;
        }
        return Math.Min(runEnd, position + MaxUnknownWordLength);
    }

    /// <summary>
    /// What search mode adds to the cost of a word that is longer than 2 characters and all kanji, or longer than 7.
    /// </summary>
    public int LengthPenalty(int start, int end)
    {
        const int LongKanji = 2;
        const int KanjiPenalty = 3000;
        const int LongOther = 7;
        const int OtherPenalty = 1700;

        var length = end - start;
        if (length <= LongKanji)
            return 0;
        if (IsAllKanji(start, end))
            return (length - LongKanji) * KanjiPenalty;
        return length > LongOther ? (length - LongOther) * OtherPenalty : 0;
    }

    private bool IsAllKanji(int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (!CharacterInfo.IsKanji(infos[position]))
                return false;
        }
        return true;
    }
}
