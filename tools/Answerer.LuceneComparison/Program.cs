using System.Globalization;
using System.Text;
using Answerer.Kuromoji;
using Answerer.LuceneComparison;

const int Shown = 5;

if (args is not [var file, .. var rest] || rest.Length is not (0 or 2))
{
    Console.Error.WriteLine("""
        usage: Answerer.LuceneComparison TEXT [LUCENE_8_COMMAND LUCENE_4_COMMAND]

        Compares every token of a text (UTF-8) with Apache Lucene's, all attributes, in all modes, line by line and as one text,
        with and without punctuation, and through the whole analyzer: with 8.8.1, and for the extended mode with 4.10.4.
        The commands read a text and write records of its tokens; by default they are tools/Answerer.LuceneComparison/lucene 8
        and 4. Exits with 1 if anything differs, with 2 if a command fails.
        """);
    return 2;
}

var script = Path.Combine(Environment.CurrentDirectory, "tools", "Answerer.LuceneComparison", "lucene");
var (lucene8, lucene4) = rest is [var first, var second] ? (new Oracle(first), new Oracle(second)) : (new Oracle($"{script} 8"), new Oracle($"{script} 4"));
var dictionary = JapaneseDictionary.Load();
var all = Encoding.UTF8.GetString(File.ReadAllBytes(file));
var anyDifference = false;
foreach (var analysis in Analysis.All)
{
    var comparison = new Comparison(Shown);
    var analyze = analysis.CreateAnalyzer(dictionary);
    try
    {
        comparison.Compare(
            (analysis.Mode == TokenizerMode.Extended ? lucene4 : lucene8).Analyze(file, analysis.Options),
            (analysis.WholeText ? [all] : LuceneRecord.Lines(all)).Select(analyze));
    }
    catch (InvalidOperationException exception)
    {
        Console.Error.WriteLine(exception.Message);
        return 2;
    }
    var (texts, tokens, differences) = comparison.Counts;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{analysis.Options,-55} {texts,8} texts {tokens,9} tokens {differences,7} differences"));
    foreach (var difference in comparison.Differences)
        Console.WriteLine(difference);
    anyDifference |= differences > 0;
}
return anyDifference ? 1 : 0;
