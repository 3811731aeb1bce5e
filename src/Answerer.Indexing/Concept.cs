namespace Answerer.Indexing;

/// <summary>
/// One thing that a question speaks of: a phrase of the lexicon or a word, with the features that count as its mention.
/// </summary>
/// <param name="Surface">As the question says it (compact form).</param>
/// <param name="Range">Where, in the question's compact form.</param>
/// <param name="Class">Its kind of word; phrases count as nouns.</param>
/// <param name="IsPhrase">Whether the lexicon knows it as a phrase.</param>
public sealed record Concept(string Surface, TextRange Range, WordClass Class, bool IsPhrase)
{
    /// <summary>Features that mention it, each with a weight from 0 to 1; empty when no text has it.</summary>
    internal (int Feature, double Weight)[] Alternatives { get; init; } = [];

    /// <summary>The words inside a phrase, each with the features that mention it; a text that has all of them mentions the phrase almost as well.</summary>
    internal (int Feature, double Weight)[][] Parts { get; init; } = [];

    /// <summary>Whether it is a particular measure or subject (knowledge/controls/topics.jsonl) that a paper states by name or not at all.</summary>
    public bool IsSpecific { get; init; }

    /// <summary>Whether it is the name of a place (大阪, 米国): the evidence has it or is about another.</summary>
    public bool IsProper { get; init; }

    /// <summary>Whether it names a thing: a phrase of the lexicon, a Latin word, a katakana word.</summary>
    public bool IsName => IsPhrase || Class == WordClass.Latin || (Surface.Length >= 3 && Surface.All(c => c is >= 'ァ' and <= 'ー'));

    /// <summary>Inverse document frequency over all clauses (natural logarithm): rarer concepts weigh more.</summary>
    public double Idf { get; init; }

    /// <summary>How much of the question's weight it carries: idf times what its kind of word is worth.</summary>
    public double Weight { get; init; }
}
