namespace Answerer.DictionaryCompiler;

/// <summary>A dictionary word. An asterisk stands for "none", as in the sources.</summary>
internal sealed record WordSource(
    string Surface, int Context, short Cost, WordFeatures Features, string BaseForm, string Reading, string Pronunciation)
{
    private const int FieldCount = 13;

    /// <summary>Reads a line of a dictionary CSV.</summary>
    public static WordSource Parse(string line)
    {
        var fields = line.Split(',');
        if (fields.Length != FieldCount || line.Contains('"', StringComparison.Ordinal))
            throw new FormatException($"Expected {FieldCount} plain fields: {line}");
        return new WordSource(
            fields[0], WordFeatures.ParseContext(fields), WordFeatures.ParseCost(fields), WordFeatures.Parse(fields),
            fields[10], fields[11], fields[12]);
    }
}
