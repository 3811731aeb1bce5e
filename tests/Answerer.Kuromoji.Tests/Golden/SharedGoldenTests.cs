using Answerer.LuceneComparison;
using Answerer.Testing;

namespace Answerer.Kuromoji.Tests.Golden;

/// <summary>Equality with Lucene over the larger golden files, which the repository doesn't carry.</summary>
public sealed class SharedGoldenTests
{
    [SkippableTheory]
    [InlineData(TokenizerMode.Search, true)]
    [InlineData(TokenizerMode.Search, false)]
    [InlineData(TokenizerMode.Normal, true)]
    [InlineData(TokenizerMode.Extended, true)]
    public void Tokenize_SharedTexts_EqualsLucene(TokenizerMode mode, bool discardPunctuation)
    {
        var kind = $"tok.{mode.ToString().ToUpperInvariant()}.{(discardPunctuation ? "drop" : "keep")}";
        var worker = new Tokenizer(TestDictionaries.Ipadic, mode: mode, discardPunctuation: discardPunctuation).CreateWorker();
        var tokens = new List<Token>();
        AssertEqualsLucene(kind, (text, expected) =>
        {
            // The Lucene that the extended mode is held to is older than the era, and so is its dictionary.
            if (mode == TokenizerMode.Extended && text.Contains("令和", StringComparison.Ordinal))
                return;
            worker.Tokenize(text, tokens);
            Assert.Equal(expected, tokens.Select(LuceneRecord.Of));
        });
    }

    [SkippableFact]
    public void Analyze_SharedTexts_EqualsLucene()
    {
        var worker = new JapaneseAnalyzer(TestDictionaries.Ipadic).CreateWorker();
        var terms = new List<AnalyzedTerm>();
        AssertEqualsLucene("ana.SEARCH", (text, expected) =>
        {
            worker.Analyze(text, terms);
            Assert.Equal(expected, terms.Select(LuceneRecord.Of));
        });
    }

    private static void AssertEqualsLucene(string kind, Action<string, List<string>> assertLine)
    {
        var suffix = $".line.{kind}.tsv.xz";
        var files = Directory.GetFiles(SharedData.Require("kuromoji", "golden"), "*" + suffix);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file)[..^suffix.Length];
            var textFile = name == "edge" ? SharedData.Require("kuromoji", "edge.txt") : SharedData.Require("seeds", name + ".txt");
            var lines = LuceneRecord.Lines(GoldenFile.ReadText(textFile)).ToList();
            var expected = GoldenFile.Parse(GoldenFile.ReadXz(file));
            Assert.Equal(lines.Count, expected.Count);
            for (var line = 0; line < lines.Count; line++)
                assertLine(lines[line], expected[line]);
        }
    }
}
