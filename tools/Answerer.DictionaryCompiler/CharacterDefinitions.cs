using System.Globalization;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>The classes of characters, and how each class makes unknown words.</summary>
internal sealed class CharacterDefinitions
{
    private const char MiddleDot = '\u30FB';

    private readonly CharacterClass[] classes = new CharacterClass[CharacterInfo.Count];
    private readonly Dictionary<CharacterClass, (bool Invoke, bool Group)> behaviours = [];

    private CharacterDefinitions() => Array.Fill(classes, CharacterClass.Default);

    /// <summary>
    /// Reads char.def. Of several classes of a character the first counts, of several lines the last. The katakana middle
    /// dot separates words; Kuromoji makes it a symbol, against the file.
    /// </summary>
    public static CharacterDefinitions Parse(IEnumerable<string> lines)
    {
        var definitions = new CharacterDefinitions();
        foreach (var line in lines)
        {
            var fields = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length == 0)
                continue;
            if (fields[0].StartsWith("0x", StringComparison.Ordinal))
                definitions.SetClass(fields[0], ParseClass(fields[1]));
            else
                definitions.behaviours[ParseClass(fields[0])] = (fields[1] == "1", fields[2] == "1");
        }
        definitions.classes[MiddleDot] = CharacterClass.Symbol;
        return definitions;
    }

    public static CharacterClass ParseClass(string name) => Enum.Parse<CharacterClass>(name, ignoreCase: true);

    /// <summary>Class and flags by UTF-16 unit, as <see cref="CharacterInfo.Traits"/> packs them.</summary>
    public byte[] Traits()
    {
        var traits = new byte[CharacterInfo.Count];
        for (var unit = 0; unit < traits.Length; unit++)
        {
            var (invoke, group) = behaviours[classes[unit]];
            traits[unit] = CharacterInfo.Traits(classes[unit], PunctuationTable.IsPunctuation((char)unit), invoke, group);
        }
        return traits;
    }

    private void SetClass(string range, CharacterClass characterClass)
    {
        var bounds = range.Split("..");
        var first = ParseUnit(bounds[0]);
        var last = ParseUnit(bounds[^1]);
        Array.Fill(classes, characterClass, first, last - first + 1);
    }

    private static int ParseUnit(string hexadecimal) =>
        ushort.Parse(hexadecimal.AsSpan("0x".Length), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
