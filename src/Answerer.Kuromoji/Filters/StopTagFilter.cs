using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Filters;

/// <summary>Leaves out words of certain parts of speech.</summary>
internal sealed class StopTagFilter
{
    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlySet<string> _tags;
    private readonly bool[] _stopped; // by context id, which settles the part of speech

    public StopTagFilter(Vocabulary vocabulary, LexicalTables lexical, IReadOnlySet<string> tags)
    {
        _vocabulary = vocabulary;
        _tags = tags;
        _stopped = [.. Enumerable.Range(0, lexical.Counts.Contexts).Select(context => tags.Contains(lexical.PartOfSpeech(context)))];
    }

    public bool IsStopped(int word) => _vocabulary.IsUserWord(word)
        ? _tags.Contains(_vocabulary.PartOfSpeech(word))
        : _stopped[_vocabulary.Context(word)];
}
