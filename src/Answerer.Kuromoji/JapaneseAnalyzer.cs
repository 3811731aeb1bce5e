using Answerer.Kuromoji.Filters;

namespace Answerer.Kuromoji;

/// <summary>
/// Turns Japanese text into index terms; equal, term by term, to Apache Lucene 8.8.1's JapaneseAnalyzer with its default
/// stop words and stop tags, where no normalization is asked for. Immutable and thread-safe; each thread takes a worker of its own.
/// </summary>
public sealed class JapaneseAnalyzer
{
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="userDictionary">Words that win over it.</param>
    /// <param name="mode">How finely text is cut.</param>
    /// <param name="normalizations">What is evened out beyond Lucene's default chain.</param>
    public JapaneseAnalyzer(
        JapaneseDictionary dictionary,
        UserDictionary? userDictionary = null,
        TokenizerMode mode = TokenizerMode.Search,
        Normalizations normalizations = Normalizations.None)
    {
        // Numbers are found with their separators; what remains of the punctuation is dropped afterwards.
        Tokenizer = new Tokenizer(dictionary, userDictionary, mode, discardPunctuation: !normalizations.HasFlag(Normalizations.Numbers));
        Normalizations = normalizations;
        StopTags = new StopTagFilter(Tokenizer.Vocabulary, dictionary.Lexical, StopLists.Tags);
        StopWords = new StopWordFilter(StopLists.Words);
        KnownTerms = new string?[dictionary.Lexical.Counts.SystemEntries];
    }

    /// <summary>What cuts the text.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>What is evened out beyond Lucene's default chain.</summary>
    public Normalizations Normalizations { get; }

    internal StopTagFilter StopTags { get; }

    internal StopWordFilter StopWords { get; }

    /// <summary>
    /// The terms that words of the dictionary became so far, by word id; empty for one that is left out. The surface of such
    /// a word is always the same, so its term is as well. Workers fill it side by side: each would write the same.
    /// </summary>
    internal string?[] KnownTerms { get; }

    /// <summary>A worker for one thread. It keeps its buffers from text to text.</summary>
    public JapaneseAnalyzerWorker CreateWorker() => new(this);
}
