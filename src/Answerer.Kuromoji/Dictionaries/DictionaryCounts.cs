using System.Runtime.InteropServices;

namespace Answerer.Kuromoji.Dictionaries;

/// <summary>The sizes of a dictionary's tables; together they fix where each table lies in memory.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DictionaryCounts
{
    /// <summary>Words of the dictionary proper.</summary>
    public required int SystemEntries { get; init; }

    /// <summary>Words that stand for unknown words, behind the others in the same tables.</summary>
    public required int UnknownEntries { get; init; }

    /// <summary>Context ids: the matrix of connection costs has this many rows and columns.</summary>
    public required int Contexts { get; init; }

    /// <summary>Slots of the double array.</summary>
    public required int TrieUnits { get; init; }

    /// <summary>Ways to make a base form from a surface, the empty one included.</summary>
    public required int BaseFormRules { get; init; }

    /// <summary>Bytes of the shared texts (parts of speech, inflections, endings), in UTF-8, each closed by a zero.</summary>
    public required int TextBytes { get; init; }

    /// <summary>Bytes of the encoded readings.</summary>
    public required int ReadingBytes { get; init; }

    /// <summary>Bytes of the encoded pronunciations.</summary>
    public required int PronunciationBytes { get; init; }

    public int Entries => SystemEntries + UnknownEntries;

    /// <summary>Whether the counts can be those of a dictionary at all.</summary>
    public bool AreSound =>
        SystemEntries > 0 && UnknownEntries > 0 && Contexts is > 0 and < WordEntry.MaxContexts && TrieUnits > 0
        && BaseFormRules > 0 && TextBytes > 0 && ReadingBytes > 0 && PronunciationBytes > 0;
}
