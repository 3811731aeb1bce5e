using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Filters;

/// <summary>Leaves out words of certain parts of speech.</summary>
internal sealed class StopTagFilter
{
    private readonly Vocabulary vocabulary;
    private readonly IReadOnlySet<string> tags;
    private readonly bool[] stopped; // by context id, which settles the part of speech

    public StopTagFilter(Vocabulary vocabulary, LexicalTables lexical, IReadOnlySet<string> tags)
    {
        this.vocabulary = vocabulary;
        this.tags = tags;
        stopped = [.. Enumerable.Range(0, lexical.Counts.Contexts).Select(context => tags.Contains(lexical.PartOfSpeech(context)))];
    }

    public bool IsStopped(int word) => vocabulary.IsUserWord(word)
        ? tags.Contains(vocabulary.PartOfSpeech(word))
        : stopped[vocabulary.Context(word)];
}
