namespace Answerer.Indexing.Index;

/// <summary>How far a text mentions a concept.</summary>
internal static class Mention
{
    private const double AllParts = 0.85;

    /// <summary>The weight, 0 to 1, of the concept's best mention in a field; some words of a phrase count little, all of them almost fully.</summary>
    public static double Weight(Concept concept, FieldVector field)
    {
        var best = Best(concept.Alternatives, field);
        if (concept.Parts.Length == 0 || best >= AllParts) return best;
        var share = 0.0;
        foreach (var part in concept.Parts) share += Best(part, field);
        share /= concept.Parts.Length;
        return Math.Max(best, AllParts * share * share);
    }

    private static double Best((int Feature, double Weight)[] alternatives, FieldVector field)
    {
        var best = 0.0;
        foreach (var (feature, weight) in alternatives)
        {
            if (weight > best && field.Has(feature)) best = weight;
        }
        return best;
    }

    /// <summary>The larger of the weights in two fields.</summary>
    public static double Weight(Concept concept, FieldVector first, FieldVector second) =>
        Math.Max(Weight(concept, first), Weight(concept, second));

    /// <summary>How often the concept is mentioned, each mention by its weight.</summary>
    public static double Count(Concept concept, FieldVector field)
    {
        var best = 0.0;
        foreach (var (feature, weight) in concept.Alternatives) best = Math.Max(best, weight * field.Count(feature));
        return best > 0 ? best : Weight(concept, field);
    }
}
