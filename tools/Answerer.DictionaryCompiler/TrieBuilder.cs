using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>Lays out the trie of the surfaces and chooses the codes of its characters.</summary>
internal static class TrieBuilder
{
    /// <param name="surfaces">Sorted ordinally, distinct.</param>
    /// <returns>
    /// The trie and its alphabet: the UTF-16 units in the order of their codes, which start at 1. Frequent units come
    /// first, so that the children of a node lie close together.
    /// </returns>
    public static (TrieShape Shape, ushort[] Alphabet) Build(IReadOnlyList<string> surfaces)
    {
        var identity = new ushort[CharacterInfo.Count];
        for (var unit = 0; unit < identity.Length; unit++)
            identity[unit] = (ushort)unit;
        var frequencies = new int[CharacterInfo.Count];
        foreach (var unit in TrieShape.Of(surfaces, identity).Codes)
            frequencies[unit]++;
        ushort[] alphabet = [.. identity.Where(unit => frequencies[unit] > 0).OrderByDescending(unit => frequencies[unit])];
        var codeOf = new ushort[CharacterInfo.Count];
        for (var index = 0; index < alphabet.Length; index++)
            codeOf[alphabet[index]] = (ushort)(index + 1);
        return (TrieShape.Of(surfaces, codeOf), alphabet);
    }
}
