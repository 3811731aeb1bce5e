namespace Answerer.Indexing.Index;

/// <summary>How far a text mentions a concept.</summary>
internal static class Mention
{
    /// <summary>The weight, 0 to 1, of the concept's best mention in a field; parts of a phrase add up.</summary>
    public static double Weight(Concept concept, FieldVector field)
    {
        double best = 0, parts = 0;
        foreach (var (feature, weight) in concept.Alternatives)
        {
            if (!field.Has(feature)) continue;
            best = Math.Max(best, weight);
            if (concept.IsPhrase && weight <= 0.5) parts += weight;
        }
        return Math.Max(best, Math.Min(parts, 0.5));
    }

    /// <summary>The larger of the weights in two fields.</summary>
    public static double Weight(Concept concept, FieldVector first, FieldVector second) =>
        Math.Max(Weight(concept, first), Weight(concept, second));

    /// <summary>How often the concept is mentioned, each mention by its weight.</summary>
    public static double Count(Concept concept, FieldVector field)
    {
        var best = 0.0;
        foreach (var (feature, weight) in concept.Alternatives) best = Math.Max(best, weight * field.Count(feature));
        return best;
    }
}
