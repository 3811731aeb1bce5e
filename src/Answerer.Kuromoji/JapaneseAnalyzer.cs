using Answerer.Kuromoji.Filters;

namespace Answerer.Kuromoji;

/// <summary>
/// Turns Japanese text into index terms; equal, term by term, to Apache Lucene 8.8.1's JapaneseAnalyzer with its default
/// stop words and stop tags. Immutable and thread-safe; each thread takes a worker of its own.
/// </summary>
public sealed class JapaneseAnalyzer
{
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="userDictionary">Words that win over it.</param>
    /// <param name="mode">How finely text is cut.</param>
    public JapaneseAnalyzer(
        JapaneseDictionary dictionary, UserDictionary? userDictionary = null, TokenizerMode mode = TokenizerMode.Search)
    {
        Tokenizer = new Tokenizer(dictionary, userDictionary, mode, discardPunctuation: true);
        StopTags = new StopTagFilter(Tokenizer.Vocabulary, dictionary.Lexical, StopLists.Tags);
        StopWords = new StopWordFilter(StopLists.Words);
    }

    /// <summary>What cuts the text.</summary>
    public Tokenizer Tokenizer { get; }

    internal StopTagFilter StopTags { get; }

    internal StopWordFilter StopWords { get; }

    /// <summary>A worker for one thread. It keeps its buffers from text to text.</summary>
    public JapaneseAnalyzerWorker CreateWorker() => new(this);
}
