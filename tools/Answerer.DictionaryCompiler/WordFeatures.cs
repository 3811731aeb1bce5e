using System.Globalization;

namespace Answerer.DictionaryCompiler;

/// <summary>Part of speech (levels joined by hyphens) and inflection; empty where the word has none.</summary>
internal sealed record WordFeatures(string PartOfSpeech, string InflectionType, string InflectionForm)
{
    private const string None = "*";
    private static readonly Range PartOfSpeechFields = 4..8;

    /// <summary>Reads the fields that dictionary words and unknown words have in common.</summary>
    public static WordFeatures Parse(string[] fields) => new(
        string.Join('-', fields[PartOfSpeechFields].Where(static part => part != None)),
        fields[8] == None ? "" : fields[8],
        fields[9] == None ? "" : fields[9]);

    /// <summary>The context id. The analyzer relies on a word's left and right id being the same, as they are in IPADIC.</summary>
    public static int ParseContext(string[] fields)
    {
        if (fields[1] != fields[2])
            throw new FormatException($"Left and right id differ: {string.Join(',', fields)}");
        return int.Parse(fields[1], CultureInfo.InvariantCulture);
    }

    public static short ParseCost(string[] fields) => short.Parse(fields[3], CultureInfo.InvariantCulture);
}
