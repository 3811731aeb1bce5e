namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// What the search for the best path needs of a word, in 32 bits: context id (in IPADIC a word's left id is its right id),
/// word cost, and whether it is the last of the words that share its surface.
/// </summary>
internal static class WordEntry
{
    public const int MaxContexts = 1 << 15;

    private const uint LastFlag = 1 << 15;
    private const uint ContextMask = LastFlag - 1;

    public static uint Pack(int context, short cost, bool isLast) =>
        (uint)context | (isLast ? LastFlag : 0) | ((uint)(ushort)cost << 16);

    public static int Context(uint entry) => (int)(entry & ContextMask);

    public static int Cost(uint entry) => (int)entry >> 16;

    public static bool IsLast(uint entry) => (entry & LastFlag) != 0;
}
