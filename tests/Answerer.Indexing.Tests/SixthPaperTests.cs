using Answerer.Kuromoji;
using Answerer.Testing;

namespace Answerer.Indexing.Tests;

/// <summary>A paper that the program has never seen works by a catalogue entry alone.</summary>
public sealed class SixthPaperTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("answerer-sixth-").FullName;

    public SixthPaperTests()
    {
        foreach (var folder in new[] { "seeds", "knowledge" })
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathTo(folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(root, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    [Fact]
    public void Load_SixthPaper_IsRead()
    {
        AddService("""{"id":"vault","name":"金庫サービス","shortName":null,"aliases":["Vault"],"subjects":[],"file":"vault.txt","document":null,"revision":null}""");
        File.WriteAllText(Path.Combine(root, "seeds", "vault.txt"),
            "はじめに\n金庫サービスの取り組みです。\n1. 資産の管理\n1.1 クラウドサービスカスタマの資産の除去\nISO/IEC27017 項番：CLD.8.1.5\n解約後 14 日以内に消去します。\n");
        var knowledge = Load();
        Assert.Equal(6, knowledge.Papers.Count);
        var paper = knowledge.Find("vault")!;
        Assert.Equal("解約後 14 日以内に消去します。", paper.Find(new ClauseId("CLD.8.1.5"))!.Text.Text);
        Assert.Equal("CLD.8.1.5", knowledge.Rank(knowledge.Analyze("解約後のデータ削除期間", []), paper).Clauses[0].Clause.Id.Value);
    }

    [Fact]
    public void Load_MissingFile_NamesTheService()
    {
        AddService("""{"id":"vault","name":"金庫サービス","shortName":null,"aliases":[],"subjects":[],"file":"vault.txt","document":null,"revision":null}""");
        var exception = Assert.Throws<PaperFormatException>(Load);
        Assert.Contains("vault", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_BrokenKnowledge_NamesFileAndLine()
    {
        File.AppendAllText(Path.Combine(root, "knowledge", "synonyms", "synonyms.jsonl"), "{\"id\":\"x\"\n");
        var exception = Assert.Throws<CatalogueFormatException>(Load);
        Assert.Contains("synonyms.jsonl", exception.Message, StringComparison.Ordinal);
        Assert.Contains("行目", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private void AddService(string entry)
    {
        var catalogue = Path.Combine(root, "seeds", "catalogue.json");
        var json = File.ReadAllText(catalogue);
        File.WriteAllText(catalogue, json.Insert(json.LastIndexOf(']'), "," + entry));
    }

    private KnowledgeBase Load() =>
        KnowledgeStore.Load(new IndexLocation(root, Path.Combine(root, "index")), () => JapaneseDictionary.Load(), rebuild: false, _ => { }, CancellationToken.None);
}
