namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// What the tokenizer must know of a UTF-16 unit, packed into 32 bits: the unit's code in the trie's alphabet (0: no
/// dictionary word holds it), its character class, and flags.
/// </summary>
internal static class CharacterInfo
{
    /// <summary>Number of UTF-16 units, thus the size of the table.</summary>
    public const int Count = 1 << 16;

    private const int TraitShift = 16;
    private const uint TrieCodeMask = (1u << TraitShift) - 1;
    private const int ClassMask = 0xF;
    private const int PunctuationTrait = 1 << 4;
    private const int KanjiTrait = 1 << 5;
    private const int InvokeTrait = 1 << 6;
    private const int GroupTrait = 1 << 7;

    /// <summary>Class and flags in one byte, as the packed dictionary stores them.</summary>
    public static byte Traits(CharacterClass characterClass, bool isPunctuation, bool invoke, bool group)
    {
        var isKanji = characterClass is CharacterClass.Kanji or CharacterClass.KanjiNumeric;
        return (byte)((int)characterClass
            | (isPunctuation ? PunctuationTrait : 0)
            | (isKanji ? KanjiTrait : 0)
            | (invoke ? InvokeTrait : 0)
            | (group ? GroupTrait : 0));
    }

    public static uint Pack(int trieCode, byte traits) => (uint)trieCode | ((uint)traits << TraitShift);

    public static int TrieCode(uint info) => (int)(info & TrieCodeMask);

    public static CharacterClass Class(uint info) => (CharacterClass)((info >> TraitShift) & ClassMask);

    public static bool IsPunctuation(uint info) => (info & (PunctuationTrait << TraitShift)) != 0;

    public static bool IsKanji(uint info) => (info & (KanjiTrait << TraitShift)) != 0;

    /// <summary>Unknown words are proposed even where dictionary words were found.</summary>
    public static bool Invokes(uint info) => (info & (InvokeTrait << TraitShift)) != 0;

    /// <summary>A run of such characters makes one unknown word.</summary>
    public static bool Groups(uint info) => (info & (GroupTrait << TraitShift)) != 0;

    /// <summary>Whether both belong to the same class and both or neither are punctuation: such characters form a run.</summary>
    public static bool SameRun(uint left, uint right) =>
        ((left ^ right) & ((uint)(ClassMask | PunctuationTrait) << TraitShift)) == 0;
}
