using Answerer.DictionaryCompiler;

namespace Answerer.Kuromoji.Tests;

/// <summary>Dictionaries that tests share.</summary>
internal static class TestDictionaries
{
    private const int Contexts = 8;

    public static JapaneseDictionary Ipadic { get; } = JapaneseDictionary.Load();

    /// <summary>
    /// A dictionary of a few words: lines of surface, context (1 to 7) and cost; connections, all free but those given as
    /// preceding context, following context and cost. Kanji and hiragana make unknown words of contexts 6 and 7 at a cost
    /// of 10,000; other characters of context 5. A base form, where a fourth field gives one, is that.
    /// </summary>
    public static JapaneseDictionary Tiny(string[] words, params (int Preceding, int Following, short Cost)[] connections) =>
        JapaneseDictionary.FromPacked(PackTiny(words, connections));

    public static byte[] PackTiny(string[] words, params (int Preceding, int Following, short Cost)[] connections)
    {
        var costs = new short[Contexts * Contexts];
        foreach (var (preceding, following, cost) in connections)
            costs[(following * Contexts) + preceding] = cost;
        return DictionaryPacker.Pack(new DictionarySource
        {
            Words = [.. words.Select(ParseWord)],
            UnknownWords =
            [
                .. new[] { "NGRAM", "DEFAULT", "SPACE", "SYMBOL", "NUMERIC", "ALPHA", "CYRILLIC", "GREEK", "KATAKANA", "KANJINUMERIC" }
                    .Select(static name => UnknownWordSource.Parse($"{name},5,5,10000,品詞5,*,*,*,*,*,*")),
                UnknownWordSource.Parse("KANJI,6,6,10000,品詞6,*,*,*,*,*,*"),
                UnknownWordSource.Parse("HIRAGANA,7,7,10000,品詞7,*,*,*,*,*,*"),
            ],
            Characters = CharacterDefinitions.Parse(CharacterClasses.Split('\n')),
            Connections = new ConnectionMatrix(Contexts, costs),
        });
    }

    private const string CharacterClasses = """
        NGRAM 0 1 0
        DEFAULT 0 1 0
        SPACE 0 1 0
        SYMBOL 1 1 0
        NUMERIC 1 1 0
        ALPHA 1 1 0 # letters
        CYRILLIC 1 1 0
        GREEK 1 1 0
        HIRAGANA 0 1 2
        KATAKANA 1 1 2
        KANJI 0 0 2
        KANJINUMERIC 1 1 0
        0x0020 SPACE
        0x0030..0x0039 NUMERIC
        0x0041..0x005A ALPHA
        0x0061..0x007A ALPHA
        0x3001..0x3002 SYMBOL
        0x3041..0x309F HIRAGANA
        0x30A1..0x30FF KATAKANA
        0x4E00..0x9FA5 KANJI
        """;

    private static WordSource ParseWord(string line)
    {
        var fields = line.Split(',');
        var baseForm = fields.Length > 3 ? fields[3] : "*";
        return WordSource.Parse($"{fields[0]},{fields[1]},{fields[1]},{fields[2]},品詞{fields[1]},*,*,*,*,*,{baseForm},ヨミ,ヨミ");
    }
}
