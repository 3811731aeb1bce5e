using System.Text;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>The tables that every analysis needs, over a block of memory in <see cref="LexicalLayout"/>.</summary>
internal sealed class LexicalTables
{
    private readonly MemoryBlock block;
    private readonly string[] texts;
    private readonly Table<ushort> entryBaseForms;
    private readonly Table<BaseFormRule> baseFormRules;
    private readonly Table<ContextFeatures> contextFeatures;

    public LexicalTables(DictionaryCounts counts, MemoryBlock block)
    {
        var layout = new LexicalLayout(counts);
        this.block = block;
        Counts = counts;
        Characters = block.Table<uint>(layout.Characters);
        Trie = block.Table<TrieUnit>(layout.Trie);
        Entries = block.Table<uint>(layout.Entries);
        ConnectionCosts = block.Table<short>(layout.ConnectionCosts);
        UnknownWords = block.Table<int>(layout.UnknownWords);
        entryBaseForms = block.Table<ushort>(layout.EntryBaseForms);
        baseFormRules = block.Table<BaseFormRule>(layout.BaseFormRules);
        contextFeatures = block.Table<ContextFeatures>(layout.ContextFeatures);
        var textBytes = block.Table<byte>(layout.Texts).Span;
        this.texts = Encoding.UTF8.GetString(textBytes[..^1]).Split('\0');
    }

    public DictionaryCounts Counts { get; }

    /// <summary><see cref="CharacterInfo"/> by UTF-16 unit.</summary>
    public Table<uint> Characters { get; }

    public Table<TrieUnit> Trie { get; }

    /// <summary><see cref="WordEntry"/> by word id.</summary>
    public Table<uint> Entries { get; }

    /// <summary>Costs at left id of the following word * contexts + right id of the preceding word.</summary>
    public Table<short> ConnectionCosts { get; }

    /// <summary>The first word id by character class.</summary>
    public Table<int> UnknownWords { get; }

    public string PartOfSpeech(int context) => texts[contextFeatures[context].PartOfSpeech];

    public string? InflectionType(int context) => TextOrNull(contextFeatures[context].InflectionType);

    public string? InflectionForm(int context) => TextOrNull(contextFeatures[context].InflectionForm);

    /// <summary>
    /// How to make the word's base form: what remains of its surface when so many units are dropped, and what follows;
    /// false if the word has no base form but its surface.
    /// </summary>
    public bool TryGetBaseForm(int word, out int dropped, out string ending)
    {
        var number = entryBaseForms[word];
        var rule = baseFormRules[number];
        dropped = rule.Dropped;
        ending = texts[rule.Ending];
        return number != 0;
    }

    /// <summary>Keeps the memory under the tables until here.</summary>
    public void KeepAlive() => GC.KeepAlive(block);

    private string? TextOrNull(int text) => text == 0 ? null : texts[text];
}
