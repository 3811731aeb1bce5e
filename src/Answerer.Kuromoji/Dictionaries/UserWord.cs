namespace Answerer.Kuromoji.Dictionaries;

/// <summary>One part of an entry of a user dictionary.</summary>
internal sealed record UserWord(int Length, string Reading, string PartOfSpeech);
