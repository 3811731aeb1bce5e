using System.Runtime.InteropServices;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji;

/// <summary>
/// A word found in a text. Its attributes are looked up when asked for; each call that returns text other than a part of
/// speech or an inflection makes a new string.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token
{
    private readonly Vocabulary vocabulary;
    private readonly string text;
    private readonly int word;

    internal Token(Vocabulary vocabulary, string text, int word, int start, int end, int positionIncrement, int positionLength)
    {
        this.vocabulary = vocabulary;
        this.text = text;
        this.word = word;
        Start = start;
        End = end;
        PositionIncrement = positionIncrement;
        PositionLength = positionLength;
    }

    /// <summary>Where the token starts in the text, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Where the token ends in the text, in UTF-16 units, exclusive.</summary>
    public int End { get; }

    /// <summary>1, or 0 for a compound that starts at the same place as the part before it.</summary>
    public int PositionIncrement { get; }

    /// <summary>Over how many tokens a compound reaches; 1 for other tokens.</summary>
    public int PositionLength { get; }

    /// <summary>The token as it stands in the text.</summary>
    public string Surface => text[Start..End];

    /// <summary>The token as it stands in the text, without a copy.</summary>
    public ReadOnlySpan<char> SurfaceSpan => text.AsSpan(Start, End - Start);

    /// <summary>The form under which an inflected word is listed; null where it is the surface itself.</summary>
    public string? BaseForm => vocabulary.BaseForm(word, SurfaceSpan);

    /// <summary>Part of speech in IPADIC's terms, its levels joined by hyphens.</summary>
    public string PartOfSpeech => vocabulary.PartOfSpeech(word);

    /// <summary>Reading in katakana; null for unknown words.</summary>
    public string? Reading => vocabulary.Reading(word, SurfaceSpan);

    /// <summary>Pronunciation in katakana; null for unknown words and those of a user dictionary.</summary>
    public string? Pronunciation => vocabulary.Pronunciation(word, SurfaceSpan);

    /// <summary>Type of inflection in IPADIC's terms, or null.</summary>
    public string? InflectionType => vocabulary.InflectionType(word);

    /// <summary>Form of inflection in IPADIC's terms, or null.</summary>
    public string? InflectionForm => vocabulary.InflectionForm(word);

    /// <summary>Whether the word stands in neither dictionary.</summary>
    public bool IsUnknown => vocabulary.IsUnknown(word);

    /// <summary>Whether the word comes from the user dictionary.</summary>
    public bool IsUserWord => vocabulary.IsUserWord(word);

    internal int Word => word;
}
