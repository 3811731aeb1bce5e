using System.Text;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>Reads the source files of mecab-ipadic.</summary>
internal static class IpadicReader
{
    /// <summary>EUC-JP as of JIS X 0208-1990; .NET's code page 51932 has other characters in some 5,000 entries.</summary>
    private const int EucJapanese = 20932;

    /// <summary>The files that make up the dictionary, in the order in which they are read.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal),
        .. new[] { "char.def", "unk.def", "matrix.def" }.Select(name => Path.Combine(folder, name)),
    ];

    public static DictionarySource Read(string folder) => new()
    {
        Words = [.. Files(folder).Where(static file => file.EndsWith(".csv", StringComparison.Ordinal)).SelectMany(ReadLines).Select(WordSource.Parse)],
        UnknownWords = [NGram, .. ReadLines(Path.Combine(folder, "unk.def")).Select(UnknownWordSource.Parse)],
        Characters = CharacterDefinitions.Parse([NGramDefinition, .. ReadLines(Path.Combine(folder, "char.def"))]),
        Connections = ConnectionMatrix.Parse(ReadLines(Path.Combine(folder, "matrix.def"))),
    };

    /// <summary>What the single characters of the extended mode are; Kuromoji adds it to IPADIC's classes.</summary>
    private static UnknownWordSource NGram { get; } =
        new(CharacterClass.NGram, Context: 5, short.MinValue, new WordFeatures("記号-一般", "", ""));

    private static string NGramDefinition => "NGRAM 0 1 0";

    private static IEnumerable<string> ReadLines(string path)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            EucJapanese, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        // A1BD is a horizontal bar to .NET and an em dash to Java, in which Kuromoji was compiled.
        return File.ReadLines(path, encoding).Select(static line => line.Replace('\u2015', '\u2014'));
    }
}
