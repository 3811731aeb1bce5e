using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji;

/// <summary>
/// How text is to be cut into tokens; equal, token by token, to the Kuromoji tokenizer of Apache Lucene (normal and search
/// mode: 8.8.1, extended mode: 4.10.4). Immutable and thread-safe; each thread takes a worker of its own.
/// </summary>
public sealed class Tokenizer
{
    /// <param name="dictionary">The dictionary.</param>
    /// <param name="userDictionary">Words that win over it.</param>
    /// <param name="mode">How finely text is cut.</param>
    /// <param name="discardPunctuation">Whether tokens that start with punctuation, a symbol or a space are left out.</param>
    public Tokenizer(
        JapaneseDictionary dictionary,
        UserDictionary? userDictionary = null,
        TokenizerMode mode = TokenizerMode.Search,
        bool discardPunctuation = true)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        Dictionary = dictionary;
        UserDictionary = userDictionary is { Count: > 0 } ? userDictionary : null;
        Mode = mode;
        DiscardPunctuation = discardPunctuation;
        Vocabulary = new Vocabulary(dictionary, UserDictionary);
    }

    /// <summary>The dictionary.</summary>
    public JapaneseDictionary Dictionary { get; }

    /// <summary>Words that win over the dictionary; null if there are none.</summary>
    public UserDictionary? UserDictionary { get; }

    /// <summary>How finely text is cut.</summary>
    public TokenizerMode Mode { get; }

    /// <summary>Whether tokens that start with punctuation, a symbol or a space are left out.</summary>
    public bool DiscardPunctuation { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>A worker for one thread. It keeps its buffers from text to text.</summary>
    public TokenizerWorker CreateWorker() => new(this);
}
