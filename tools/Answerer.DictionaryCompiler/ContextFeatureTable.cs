using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>Part of speech and inflection belong to the context id, not to the word: checked here, stored once.</summary>
internal static class ContextFeatureTable
{
    public static ContextFeatures[] Build(
        IEnumerable<WordSource> words, IEnumerable<UnknownWordSource> unknownWords, int contexts, TextPool texts)
    {
        var table = new ContextFeatures?[contexts];
        foreach (var word in words)
            Add(word.Context, word.Features, word.Surface);
        foreach (var word in unknownWords)
            Add(word.Context, word.Features, word.Class.ToString());
        return [.. table.Select(static features => features ?? default)];

        void Add(int context, WordFeatures features, string word)
        {
            var packed = new ContextFeatures(
                texts.NumberOf(features.PartOfSpeech), texts.NumberOf(features.InflectionType), texts.NumberOf(features.InflectionForm));
            table[context] ??= packed;
            if (table[context] != packed)
                throw new FormatException($"{word}: context {context} has other features elsewhere.");
        }
    }
}
