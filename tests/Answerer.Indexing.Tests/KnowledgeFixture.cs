using Answerer.Kuromoji;
using Answerer.Testing;

namespace Answerer.Indexing.Tests;

/// <summary>The real papers and knowledge, indexed once for all tests of a collection.</summary>
public sealed class KnowledgeFixture : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("answerer-index-").FullName;

    public KnowledgeFixture()
    {
        Dictionary = JapaneseDictionary.Load();
        Base = Load(_ => { });
    }

    public JapaneseDictionary Dictionary { get; }

    public KnowledgeBase Base { get; }

    public string IndexFolder => Path.Combine(folder, "index");

    public KnowledgeBase Load(Action<string> warn, bool rebuild = false) =>
        KnowledgeStore.Load(new IndexLocation(Repository.Root, IndexFolder), () => Dictionary, rebuild, warn, CancellationToken.None);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
