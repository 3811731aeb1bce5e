using Answerer.Indexing;

namespace Answerer.Application.Clauses;

/// <summary>Finds words in clauses as a person looks for them: width, case and white space don't matter.</summary>
public static class ClauseFilter
{
    /// <summary>Whether a text has every word of what is sought; words are parted by white space.</summary>
    public static bool Contains(string text, string? sought)
    {
        var squashed = TextFolding.Squash(text);
        return (sought ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => squashed.Contains(TextFolding.Squash(word), StringComparison.Ordinal));
    }
}
