using System.Globalization;
using Answerer.Kuromoji;

namespace Answerer.Search.Bench;

/// <summary>Holds the index's statistics to Lucene's: lines of a name and a number, or of "df", a term and its document frequency.</summary>
internal static class StatisticsComparison
{
    public static int Run(string clauseFile, string statisticsFile)
    {
        var index = ClauseFile.Index(ClauseFile.Read(clauseFile), new JapaneseAnalyzer(JapaneseDictionary.Load()));
        int compared = 0, different = 0;
        foreach (var fields in File.ReadLines(statisticsFile).Select(static line => line.Split('\t')))
        {
            var expected = long.Parse(fields[^1], CultureInfo.InvariantCulture);
            long? found = fields switch
            {
                ["docs" or "docCount", _] => index.DocumentCount,
                ["sumTotalTermFreq", _] => index.TermCount,
                ["sumDocFreq", _] => index.Postings.Values.Length,
                ["df", var term, _] => index.DocumentFrequency(term),
                _ => null,
            };
            compared++;
            if (found == expected)
                continue;
            different++;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', fields[..^1])}: Lucene {expected}, ours {found}"));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compared} figures compared, {different} different"));
        return different == 0 ? 0 : 1;
    }
}
