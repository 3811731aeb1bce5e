using System.Globalization;
using System.Text;
using System.Text.Json;
using Answerer.Indexing;
using Answerer.Kuromoji;

namespace Answerer.Search.Bench;

/// <summary>
/// The texts that are searched: the numbered clauses of the papers, collections of synthetic ones (a heading and one to five
/// sentences, each drawn from all clauses), and the Japanese questions of the question bank. Lines of id, paper, heading
/// and text, separated by tabs.
/// </summary>
internal static class Preparation
{
    private const int Seed = 27017;

    public static int Run(string root, string folder)
    {
        Directory.CreateDirectory(folder);
        var knowledge = KnowledgeStore.Load(new IndexLocation(root, folder), () => JapaneseDictionary.Load(), rebuild: false, _ => { }, CancellationToken.None);
        var clauses = knowledge.Papers
            .SelectMany(paper => paper.Clauses.Where(clause => clause.Section is not null && char.IsAsciiDigit(clause.Id.Value[^1]))
                .Select(clause => (Paper: paper.Service.Id, clause.Title, Text: OneLine(clause.Text.Text))))
            .ToList();
        Write(Path.Combine(folder, "clauses.tsv"), clauses);
        var sentences = clauses.SelectMany(clause => clause.Text.Split('。', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var count in new[] { 10_000, 100_000 })
        {
            var random = new Random(Seed);
            Write(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"synthetic-{count}.tsv")), Enumerable.Range(0, count).Select(_ => (
                Paper: "synthetic",
                clauses[random.Next(clauses.Count)].Title,
                Text: string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => sentences[random.Next(sentences.Count)] + "。")))));
        }
        File.WriteAllLines(Path.Combine(folder, "questions.txt"), Questions(root));
        return 0;
    }

    private static IEnumerable<string> Questions(string root)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(root, "knowledge", "questions"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var question = JsonDocument.Parse(line);
                if (question.RootElement.GetProperty("lang").GetString() == "ja")
                    yield return OneLine(question.RootElement.GetProperty("question").GetString()!);
            }
        }
    }

    private static void Write(string file, IEnumerable<(string Paper, string Title, string Text)> clauses) =>
        File.WriteAllLines(file, clauses.Select((clause, number) => string.Create(CultureInfo.InvariantCulture, $"{number}\t{clause.Paper}\t{clause.Title}\t{clause.Text}")), new UTF8Encoding(false));

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
