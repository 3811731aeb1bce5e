namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// A trie without places: its nodes in preorder (a node before its children, siblings by UTF-16 unit), so that the words
/// come in ordinal order. Each node has the code of the character that leads to it, and flags. The root is left out.
/// </summary>
internal sealed class TrieShape(ushort[] codes, TrieNodeFlags[] flags)
{
    public ReadOnlySpan<ushort> Codes => codes;

    public ReadOnlySpan<TrieNodeFlags> Flags => flags;

    /// <summary>Lays out the trie of words that are sorted ordinally, distinct, and not empty.</summary>
    /// <param name="words">The words.</param>
    /// <param name="codeOf">The code of each UTF-16 unit; those of the words' units are positive and distinct.</param>
    public static TrieShape Of(IReadOnlyList<string> words, ReadOnlySpan<ushort> codeOf)
    {
        var codes = new List<ushort>();
        var flags = new List<TrieNodeFlags>();
        var path = new List<int>(); // the nodes of the previous word, by depth
        var previous = "";
        foreach (var word in words)
        {
            var shared = previous.AsSpan().CommonPrefixLength(word);
            if (shared == word.Length || string.CompareOrdinal(previous, word) >= 0)
                throw new ArgumentException("Words must be sorted, distinct and not empty.", nameof(words));
            if (shared > 0)
                flags[path[shared - 1]] |= TrieNodeFlags.HasChildren;
            if (shared < path.Count)
                flags[path[shared]] &= ~TrieNodeFlags.LastSibling;
            path.RemoveRange(shared, path.Count - shared);
            for (var depth = shared; depth < word.Length; depth++)
            {
                path.Add(codes.Count);
                codes.Add(codeOf[word[depth]]);
                flags.Add(TrieNodeFlags.LastSibling | (depth + 1 < word.Length ? TrieNodeFlags.HasChildren : TrieNodeFlags.EndsWord));
            }
            previous = word;
        }
        return new TrieShape([.. codes], [.. flags]);
    }
}
