namespace Answerer.Indexing.Reading;

/// <summary>Edit distance for short names.</summary>
internal static class Edits
{
    /// <summary>Whether two different texts are at most <paramref name="limit"/> insertions, deletions or substitutions apart (Levenshtein 1966).</summary>
    public static bool AtMost(string a, string b, int limit)
    {
        if (a == b || Math.Abs(a.Length - b.Length) > limit) return false;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length] <= limit;
    }
}
