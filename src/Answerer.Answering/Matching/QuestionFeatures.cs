using System.Runtime.InteropServices;
using Answerer.Indexing;

namespace Answerer.Answering.Matching;

/// <summary>
/// The features by which questions resemble one another: the strings of one to four characters of the compact text, and its words, pairs of
/// words, concepts, synonym groups and headings. A group joins Japanese and English. Each feature is known by a 32-bit FNV-1a hash.
/// </summary>
internal static class QuestionFeatures
{
    /// <summary>What stands further behind says no more of the subject.</summary>
    private const int MaxCharacters = 600;
    private const int LongestString = 4;

    /// <summary>The counts of a question's features.</summary>
    /// <param name="query">The question.</param>
    /// <param name="strings">Features of the spelling, with how often each occurs.</param>
    /// <param name="words">Features of the words, with how often each occurs.</param>
    public static void Count(Query query, Dictionary<uint, int> strings, Dictionary<uint, int> words)
    {
        var text = query.Compact.AsSpan(0, Math.Min(query.Compact.Length, MaxCharacters));
        for (var start = 0; start < text.Length; start++)
        {
            var hash = Fnv.Start('s');
            for (var end = start; end < Math.Min(start + LongestString, text.Length); end++) Add(strings, hash = Fnv.Next(hash, text[end]));
        }
        string? before = null;
        foreach (var term in query.Terms)
        {
            if (term.Range.Start >= MaxCharacters) break;
            Add(words, Fnv.Of('w', term.Text));
            if (before is not null) Add(words, Fnv.Of('b', before, term.Text));
            before = term.Text;
        }
        foreach (var concept in query.Concepts) Add(words, Fnv.Of('c', concept.Surface));
        foreach (var group in query.Groups) Add(words, Fnv.Of('g', group));
        foreach (var heading in query.Context) Add(words, Fnv.Of('h', heading.Surface));
        foreach (var group in query.ContextGroups) Add(words, Fnv.Of('G', group));
    }

    private static void Add(Dictionary<uint, int> counts, uint hash) => CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
}
