using Answerer.Answering;
using Answerer.Indexing;
using Answerer.Kuromoji;
using Answerer.Testing;

namespace Answerer.Training.Tests;

/// <summary>The papers and the knowledge of the repository, with the model that lies beside them.</summary>
public sealed class KnowledgeFixture : IDisposable
{
    private readonly string index = Directory.CreateTempSubdirectory("answerer-training-").FullName;

    public KnowledgeFixture() =>
        Base = KnowledgeStore.Load(new IndexLocation(Repository.Root, index), () => JapaneseDictionary.Load(), rebuild: false, _ => { }, CancellationToken.None);

    public KnowledgeBase Base { get; }

    public TrainedModel Model { get; } = TrainedModel.Read(File.ReadAllBytes(Repository.PathTo(TrainedModel.FileName.Split('/'))));

    public void Dispose() => Directory.Delete(index, recursive: true);
}
