namespace Answerer.Kuromoji.Tests;

public sealed class PublicTypesTests
{
    [Fact]
    public void PublicTypes_OfTheLibrary_AreTheseAndNoOthers() =>
        Assert.Equal(
            [
                nameof(AnalyzedTerm), nameof(CompatibilityForms), nameof(IterationMarks), nameof(JapaneseAnalyzer), nameof(JapaneseAnalyzerWorker), nameof(JapaneseDictionary),
                nameof(MappedText), nameof(Normalizations), nameof(Token),
                nameof(Tokenizer), nameof(TokenizerMode), nameof(TokenizerWorker), nameof(UserDictionary), nameof(UserDictionaryFormatException),
            ],
            typeof(Tokenizer).Assembly.GetExportedTypes().Select(static type => type.Name).Order(StringComparer.Ordinal));
}
