using Answerer.Indexing.Analysis;

namespace Answerer.Indexing.Index;

/// <summary>The features of a text by name: its content words and every phrase of the lexicon in it.</summary>
internal static class FeatureNames
{
    /// <summary>Names in no particular order, one per mention.</summary>
    public static List<string> Of(AnalysedText text, Lexicon lexicon, IReadOnlyList<(string Name, double Weight, bool Specific)> groups)
    {
        var names = text.Terms
            .Where(term => term.Class is not (WordClass.Function or WordClass.Number))
            .Select(term => "t:" + term.Text).ToList();
        foreach (var (_, found) in lexicon.FindAll(text)) names.AddRange(found.Select(group => groups[group].Name));
        return names;
    }
}
