namespace Answerer.DictionaryCompiler;

/// <summary>A dictionary as its authors write it.</summary>
internal sealed record DictionarySource
{
    /// <summary>In the order of preference among words of equal surface and cost.</summary>
    public required IReadOnlyList<WordSource> Words { get; init; }

    /// <summary>Stand-ins for unknown words, in the order of preference within a class.</summary>
    public required IReadOnlyList<UnknownWordSource> UnknownWords { get; init; }

    public required CharacterDefinitions Characters { get; init; }

    public required ConnectionMatrix Connections { get; init; }
}
