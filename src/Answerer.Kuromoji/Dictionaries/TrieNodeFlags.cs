namespace Answerer.Kuromoji.Dictionaries;

/// <summary>What <see cref="TrieShape"/> says of a node.</summary>
[Flags]
internal enum TrieNodeFlags : byte
{
    None = 0,
    HasChildren = 1,
    EndsWord = 2,
    LastSibling = 4,
}
