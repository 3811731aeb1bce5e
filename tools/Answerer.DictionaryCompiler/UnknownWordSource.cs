using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>What an unknown word of a character class may be.</summary>
internal sealed record UnknownWordSource(CharacterClass Class, int Context, short Cost, WordFeatures Features)
{
    private const int FieldCount = 11;

    /// <summary>Reads a line of unk.def.</summary>
    public static UnknownWordSource Parse(string line)
    {
        var fields = line.Split(',');
        if (fields.Length != FieldCount)
            throw new FormatException($"Expected {FieldCount} fields: {line}");
        return new UnknownWordSource(
            CharacterDefinitions.ParseClass(fields[0]), WordFeatures.ParseContext(fields), WordFeatures.ParseCost(fields), WordFeatures.Parse(fields));
    }
}
