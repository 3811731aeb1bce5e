namespace Answerer.Indexing.Search;

/// <summary>Bytes that should be a search index aren't one that can be read.</summary>
internal sealed class SearchIndexFormatException(string source, string problem)
    : FormatException($"検索索引 {source}: {problem}")
{
    /// <summary>Where the bytes came from.</summary>
    public string SourceName { get; } = source;
}
