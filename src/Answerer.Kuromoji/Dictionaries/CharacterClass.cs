namespace Answerer.Kuromoji.Dictionaries;

/// <summary>
/// The character classes of IPADIC's char.def, plus <see cref="NGram"/>: the class that a character gets when the extended
/// mode cuts an unknown word into single characters. A character belongs to exactly one class.
/// </summary>
internal enum CharacterClass
{
    NGram,
    Default,
    Space,
    Symbol,
    Numeric,
    Alpha,
    Cyrillic,
    Greek,
    Hiragana,
    Katakana,
    Kanji,
    KanjiNumeric,
}
