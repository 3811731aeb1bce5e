namespace Answerer.Indexing;

/// <summary>What kind of word a term is, as far as matching cares.</summary>
public enum WordClass
{
    /// <summary>Particles, auxiliaries, endings: never matched.</summary>
    Function,

    /// <summary>Nouns.</summary>
    Noun,

    /// <summary>Nouns that する makes a verb of (設置, 保管): they often say only that something is done.</summary>
    VerbalNoun,

    /// <summary>Independent verbs.</summary>
    Verb,

    /// <summary>Adjectives and adjectival nouns.</summary>
    Adjective,

    /// <summary>Adverbs.</summary>
    Adverb,

    /// <summary>Words in Latin letters.</summary>
    Latin,

    /// <summary>Numbers.</summary>
    Number,
}
