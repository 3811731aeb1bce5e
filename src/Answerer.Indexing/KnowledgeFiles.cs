using Answerer.Indexing.Analysis;
using Answerer.Indexing.Reading;

namespace Answerer.Indexing;

/// <summary>What people may edit: catalogue, controls, topics, synonyms, domain words, misprints.</summary>
internal sealed record KnowledgeFiles(
    IReadOnlyList<Service> Services,
    ControlTable Controls,
    IReadOnlyList<Control> Topics,
    IReadOnlyList<SynonymGroup> Synonyms,
    IReadOnlySet<string> Ignored,
    IReadOnlyList<Misprint> Misprints,
    IReadOnlyList<Contrast> Contrasts,
    string DomainWords)
{
    /// <summary>File of the domain's user dictionary, below the root.</summary>
    public const string DomainDictionary = "knowledge/dictionary/domain.csv";

    /// <summary>Files that the index depends on besides the papers, below the root.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        "seeds/catalogue.json",
        "knowledge/controls/controls.jsonl",
        "knowledge/controls/topics.jsonl",
        "knowledge/synonyms/synonyms.jsonl",
        "knowledge/synonyms/ignored.txt",
        "knowledge/papers/misprints.jsonl",
        "knowledge/synonyms/contrasts.jsonl",
        DomainDictionary,
    ];

    /// <summary>Reads all of them.</summary>
    /// <exception cref="CatalogueFormatException">A file is missing or not as expected.</exception>
    public static KnowledgeFiles Read(string root)
    {
        var texts = Files.ToDictionary(file => file, file => ReadText(root, file), StringComparer.Ordinal);
        return new KnowledgeFiles(
            Catalogue.Parse(texts[Files[0]], Files[0]),
            ControlTable.Parse(texts[Files[1]], Files[1]),
            [.. ControlTable.Parse(texts[Files[2]], Files[2]).Controls],
            SynonymGroup.Parse(texts[Files[3]], Files[3]),
            texts[Files[4]].Split('\n').Select(line => CompactText.Of(line.Split('#')[0]).Text).Where(word => word.Length > 0).ToHashSet(StringComparer.Ordinal),
            Misprint.Parse(texts[Files[5]], Files[5]),
            Contrast.Parse(texts[Files[6]], Files[6]),
            texts[Files[7]]);
    }

    /// <summary>Reads the papers that the catalogue names, and examines them side by side.</summary>
    /// <exception cref="PaperFormatException">A paper is missing or not of the expected form.</exception>
    public IReadOnlyList<Paper> ReadPapers(string root)
    {
        var papers = Services.Select(service =>
        {
            try
            {
                return PaperReader.Read(service, File.ReadAllText(Path.Combine(root, "seeds", service.File)), Controls);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new PaperFormatException($"seeds/{service.File}: 読めません。カタログ（seeds/catalogue.json）のサービス {service.Id} の file を確認してください。", exception);
            }
        }).ToList();
        return new SisterPapers(papers, Controls, Misprints).Examine();
    }

    private static string ReadText(string root, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueFormatException($"{file}: 読めません。リポジトリの {file} が必要です。", exception);
        }
    }
}
