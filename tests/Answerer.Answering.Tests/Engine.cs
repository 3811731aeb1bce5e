using Answerer.Indexing;
using Answerer.Kuromoji;
using Answerer.Testing;

namespace Answerer.Answering.Tests;

/// <summary>The engine over the real papers, or over changed copies of them.</summary>
public sealed class Engine : IDisposable
{
    private static readonly Lazy<JapaneseDictionary> Dictionary = new(() => JapaneseDictionary.Load());
    private readonly string root = Directory.CreateTempSubdirectory("answerer-engine-").FullName;
    private readonly Lazy<AnswerEngine> engine;

    public Engine()
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
        engine = new Lazy<AnswerEngine>(() => new AnswerEngine(Knowledge, TrainedModel.Read(File.ReadAllBytes(Repository.PathTo(TrainedModel.FileName.Split('/'))))));
    }

    public KnowledgeBase Knowledge =>
        KnowledgeStore.Load(new IndexLocation(root, Path.Combine(root, "index")), () => Dictionary.Value, rebuild: false, _ => { }, CancellationToken.None);

    /// <summary>Changes a paper before the engine is first asked.</summary>
    public void Rewrite(string file, string from, string to)
    {
        var path = Path.Combine(root, "seeds", file);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public Answer Ask(string service, string question, string? unit = null, string? control = null, IReadOnlyList<string>? context = null) =>
        engine.Value.Answer(new Question(question, service, context ?? []) { Unit = unit, ControlText = control }, CancellationToken.None);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
