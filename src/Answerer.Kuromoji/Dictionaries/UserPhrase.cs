namespace Answerer.Kuromoji.Dictionaries;

/// <summary>An entry of a user dictionary: consecutive words.</summary>
internal readonly record struct UserPhrase(int FirstWord, int WordCount);
