using Answerer.Indexing.Analysis;

namespace Answerer.Indexing.Index;

/// <summary>The words that texts and questions are compared by: features, phrases with their groups, words of asking.</summary>
/// <param name="Features">Feature numbers.</param>
/// <param name="Lexicon">Phrases and the groups they belong to.</param>
/// <param name="Groups">Name ("p:…", "g:…") and weight of each group, and whether it stands for a particular measure or subject.</param>
/// <param name="Ignored">Words of asking, which say nothing of the thing asked (compact form).</param>
internal sealed record Vocabulary(FeatureTable Features, Lexicon Lexicon, IReadOnlyList<(string Name, double Weight, bool Specific)> Groups, IReadOnlySet<string> Ignored)
{
    private readonly int[] groupFeatures = [.. Groups.Select(group => Features.Find(group.Name))];

    /// <summary>The feature of a group, or -1 when no text mentions it.</summary>
    public int GroupFeature(int group) => groupFeatures[group];

    /// <summary>Whether the group stands for a particular measure or subject.</summary>
    public bool IsSpecific(int group) => Groups[group].Specific;

    /// <summary>How well a word of the group stands for another.</summary>
    public double GroupWeight(int group) => Groups[group].Weight;
}
