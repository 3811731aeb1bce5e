namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// Attributes by word id, over a dictionary and a user dictionary. Ids run through the dictionary's words, its stand-ins
/// for unknown words, and the words of the user dictionary.
/// </summary>
internal sealed class Vocabulary(JapaneseDictionary dictionary, UserDictionary? userDictionary)
{
    private readonly LexicalTables lexical = dictionary.Lexical;
    private readonly int firstUnknownWord = dictionary.Lexical.Counts.SystemEntries;
    private readonly int firstUserWord = dictionary.Lexical.Counts.Entries;

    /// <summary>Whether it is a word of the dictionary.</summary>
    public bool IsKnown(int word) => word < firstUnknownWord;

    public bool IsUnknown(int word) => word >= firstUnknownWord && word < firstUserWord;

    public bool IsUserWord(int word) => word >= firstUserWord;

    /// <summary>The context id of a word that isn't the user's.</summary>
    public int Context(int word) => WordEntry.Context(lexical.Entries[word]);

    public string PartOfSpeech(int word) => IsUserWord(word)
        ? userDictionary!.Words[word - firstUserWord].PartOfSpeech
        : lexical.PartOfSpeech(Context(word));

    public string? InflectionType(int word) => IsUserWord(word) ? null : lexical.InflectionType(Context(word));

    public string? InflectionForm(int word) => IsUserWord(word) ? null : lexical.InflectionForm(Context(word));

    public string? BaseForm(int word, ReadOnlySpan<char> surface) =>
        TryGetBaseForm(word, out var dropped, out var ending) ? string.Concat(surface[..^dropped], ending) : null;

    /// <summary>See <see cref="LexicalTables.TryGetBaseForm"/>.</summary>
    public bool TryGetBaseForm(int word, out int dropped, out string ending)
    {
        if (!IsUserWord(word))
            return lexical.TryGetBaseForm(word, out dropped, out ending);
        dropped = 0;
        ending = "";
        return false;
    }

    public string? Reading(int word, ReadOnlySpan<char> surface)
    {
        if (word < firstUnknownWord)
            return dictionary.Readings.Reading(word, surface);
        return IsUserWord(word) ? userDictionary!.Words[word - firstUserWord].Reading : null;
    }

    public string? Pronunciation(int word, ReadOnlySpan<char> surface) =>
        word < firstUnknownWord ? dictionary.Readings.Pronunciation(word, surface) : null;
}
