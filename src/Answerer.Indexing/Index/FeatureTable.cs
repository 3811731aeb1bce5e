namespace Answerer.Indexing.Index;

/// <summary>
/// Numbers the features that texts are compared by: words ("t:バックアップ") and phrase groups ("p:…" for a phrase itself, "g:…" for a
/// group of synonyms). Ids follow the ordinal order of the names, so that two builds give the same numbers.
/// </summary>
internal sealed class FeatureTable
{
    private readonly Dictionary<string, int> ids;

    /// <param name="names">Distinct names in ordinal order.</param>
    public FeatureTable(IReadOnlyList<string> names)
    {
        Names = names;
        ids = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        for (var id = 0; id < names.Count; id++) ids.Add(names[id], id);
    }

    /// <summary>The names by id.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The id of a name, or -1.</summary>
    public int Find(string name) => ids.GetValueOrDefault(name, -1);
}
