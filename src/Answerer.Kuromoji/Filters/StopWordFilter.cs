namespace Answerer.Kuromoji.Filters;

/// <summary>Leaves out certain words.</summary>
internal sealed class StopWordFilter(IReadOnlySet<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words =
        new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool IsStopped(ReadOnlySpan<char> term) => words.Contains(term);
}
