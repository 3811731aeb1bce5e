namespace Answerer.Indexing.Analysis;

/// <summary>
/// Phrases with the groups they belong to. Finds them in analysed texts. Immutable.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestAmbiguous = 4;
    private readonly Dictionary<string, int[]> groups;
    private readonly Dictionary<char, int[]> lengths;

    /// <param name="phrases">Phrase (any form) and group number.</param>
    public Lexicon(IEnumerable<(string Phrase, int Group)> phrases)
        : this(phrases
            .Select(pair => (Phrase: CompactText.Of(pair.Phrase).Text, pair.Group))
            .Where(pair => pair.Phrase.Length > 1)
            .GroupBy(pair => pair.Phrase, StringComparer.Ordinal)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => KeyValuePair.Create(same.Key, same.Select(pair => pair.Group).Distinct().Order().ToArray())))
    {
    }

    /// <param name="phrases">Distinct phrases in compact form with their group numbers, in ordinal order.</param>
    public Lexicon(IEnumerable<KeyValuePair<string, int[]>> phrases)
    {
        Phrases = [.. phrases];
        groups = new Dictionary<string, int[]>(Phrases, StringComparer.Ordinal);
        lengths = groups.Keys.GroupBy(phrase => phrase[0]).ToDictionary(same => same.Key, same => same.Select(phrase => phrase.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>All phrases in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, int[]>> Phrases { get; }

    /// <summary>The phrases of a text from left to right, the longest at each place, without overlaps.</summary>
    public IEnumerable<(TextRange Range, int[] Groups)> FindLongest(AnalysedText text)
    {
        for (var at = 0; at < text.Compact.Text.Length;)
        {
            var found = At(text, at).FirstOrDefault();
            if (found.Groups is not null) yield return found;
            at += Math.Max(1, found.Range.Length);
        }
    }

    /// <summary>The groups of a phrase in compact form; empty for a word that is none.</summary>
    public int[] GroupsOf(string phrase) => groups.GetValueOrDefault(phrase, []);

    /// <summary>Every phrase at every place, nested and overlapping ones included.</summary>
    public IEnumerable<(TextRange Range, int[] Groups)> FindAll(AnalysedText text) =>
        Enumerable.Range(0, text.Compact.Text.Length).SelectMany(at => At(text, at));

    /// <summary>The phrases that begin at an offset, longest first.</summary>
    private IEnumerable<(TextRange Range, int[] Groups)> At(AnalysedText text, int at)
    {
        var compact = text.Compact.Text;
        if (!lengths.TryGetValue(compact[at], out var candidates)) yield break;
        foreach (var length in candidates)
        {
            if (at + length <= compact.Length &&
                groups.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(compact.AsSpan(at, length), out var found) &&
                IsBounded(text, at, at + length))
            {
                yield return (new TextRange(at, at + length), found);
            }
        }
    }

    // ログ is no word of プログラム, nor 日本 of 東日本: a short phrase must begin and end where words do.
    private static bool IsBounded(AnalysedText text, int start, int end) =>
        CompactText.IsBounded(text.Compact.Text, start, end) &&
        (end - start > LongestAmbiguous || !text.Terms.Any(term => CutsInto(term.Range, start) || CutsInto(term.Range, end)));

    private static bool CutsInto(TextRange word, int at) => word.Start < at && at < word.End;
}
