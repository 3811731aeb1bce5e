using System.Security.Cryptography;
using Answerer.LuceneComparison;
using Answerer.Testing;

namespace Answerer.Kuromoji.Tests.Golden;

/// <summary>Equality with Lucene over texts that the repository carries; "make" says how the golden files came about.</summary>
public sealed class GoldenTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Answerer.Kuromoji.Tests", "Golden");

    [Theory]
    [InlineData("sentences", TokenizerMode.Search, true)]
    [InlineData("sentences", TokenizerMode.Search, false)]
    [InlineData("sentences", TokenizerMode.Normal, true)]
    [InlineData("sentences", TokenizerMode.Extended, true)]
    [InlineData("generated", TokenizerMode.Search, true)]
    [InlineData("generated", TokenizerMode.Search, false)]
    [InlineData("generated", TokenizerMode.Normal, true)]
    [InlineData("generated", TokenizerMode.Extended, true)]
    public void Tokenize_GoldenTexts_EqualsLucene(string name, TokenizerMode mode, bool discardPunctuation)
    {
        var kind = $"tok.{mode.ToString().ToUpperInvariant()}.{(discardPunctuation ? "drop" : "keep")}";
        AssertTokens(name, kind, new Tokenizer(TestDictionaries.Ipadic, mode: mode, discardPunctuation: discardPunctuation));
    }

    [Theory]
    [InlineData("sentences")]
    [InlineData("generated")]
    public void Tokenize_WithUserDictionary_EqualsLucene(string name)
    {
        using var reader = new StreamReader(Path.Combine(Folder, "user.csv"));
        var userDictionary = UserDictionary.Parse(reader, "user.csv");
        AssertTokens(name, "user.SEARCH.drop", new Tokenizer(TestDictionaries.Ipadic, userDictionary));
    }

    [Theory]
    [InlineData("sentences")]
    [InlineData("generated")]
    public void Analyze_GoldenTexts_EqualsLucene(string name)
    {
        var worker = new JapaneseAnalyzer(TestDictionaries.Ipadic).CreateWorker();
        var terms = new List<AnalyzedTerm>();
        foreach (var (text, expected) in Load(name, "ana.SEARCH"))
        {
            worker.Analyze(text, terms);
            Assert.Equal(expected, terms.Select(LuceneRecord.Of));
        }
    }

    [Fact]
    public void GoldenFiles_HashedAnew_AreTheOnesThatWereMade()
    {
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, "golden.sha256")))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(fields[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, fields[1])))));
        }
    }

    private static void AssertTokens(string name, string kind, Tokenizer tokenizer)
    {
        var worker = tokenizer.CreateWorker();
        var tokens = new List<Token>();
        foreach (var (text, expected) in Load(name, kind))
        {
            worker.Tokenize(text, tokens);
            Assert.Equal(expected, tokens.Select(LuceneRecord.Of));
        }
    }

    private static IEnumerable<(string Text, List<string> Expected)> Load(string name, string kind)
    {
        var plain = Path.Combine(Folder, name + ".txt");
        var lines = LuceneRecord.Lines(File.Exists(plain) ? GoldenFile.ReadText(plain) : GoldenFile.ReadBrotli(plain + ".br")).ToList();
        var expected = GoldenFile.Parse(GoldenFile.ReadBrotli(Path.Combine(Folder, $"{name}.{kind}.tsv.br")));
        Assert.Equal(lines.Count, expected.Count);
        return lines.Zip(expected);
    }
}
