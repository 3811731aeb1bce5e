namespace Answerer.Kuromoji.Dictionaries;

/// <summary>Where the tables lie that every analysis needs.</summary>
internal sealed class LexicalLayout
{
    public LexicalLayout(DictionaryCounts counts)
    {
        var sections = new SectionSequence();
        Characters = sections.Add<uint>(CharacterInfo.Count);
        Trie = sections.Add<TrieUnit>(counts.TrieUnits);
        Entries = sections.Add<uint>(counts.Entries);
        ConnectionCosts = sections.Add<short>((long)counts.Contexts * counts.Contexts);
        EntryBaseForms = sections.Add<ushort>(counts.Entries);
        BaseFormRules = sections.Add<BaseFormRule>(counts.BaseFormRules);
        ContextFeatures = sections.Add<ContextFeatures>(counts.Contexts);
        UnknownWords = sections.Add<int>(Enum.GetValues<CharacterClass>().Length);
        Texts = sections.Add<byte>(counts.TextBytes);
        Length = sections.Length;
    }

    /// <summary><see cref="CharacterInfo"/> by UTF-16 unit.</summary>
    public Section Characters { get; }

    public Section Trie { get; }

    /// <summary><see cref="WordEntry"/> by word id; words of one surface are neighbours, in their order of preference.</summary>
    public Section Entries { get; }

    /// <summary>One row per left id of the following word, one column per right id of the preceding word.</summary>
    public Section ConnectionCosts { get; }

    /// <summary>Number of the base form rule, by word id.</summary>
    public Section EntryBaseForms { get; }

    public Section BaseFormRules { get; }

    public Section ContextFeatures { get; }

    /// <summary>The first word id by <see cref="CharacterClass"/>.</summary>
    public Section UnknownWords { get; }

    public Section Texts { get; }

    /// <summary>Bytes of all sections.</summary>
    public long Length { get; }
}
