using Answerer.Answering;
using Answerer.Indexing;
using Answerer.Kuromoji;

namespace Answerer.Application.Knowledge;

/// <summary>Loads the index that the settings name, on a thread of its own, so that a host can read its input meanwhile.</summary>
internal sealed class KnowledgeSource(AnswererOptions options, INotices notices) : IKnowledgeSource
{
    private const string Untrained =
        "ホワイトペーパーまたは knowledge/ が学習時と異なるため、すべての回答を要確認とします。answerer train で学習し直してください。";

    private readonly Lock gate = new();
    private Task<Result<IKnowledge>>? loading;

    public Task<Result<IKnowledge>> GetAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (loading is null or { IsFaulted: true } or { IsCanceled: true } or { IsCompletedSuccessfully: true, Result.Error: not null })
                loading = LoadAsync(rebuild: false, CancellationToken.None);
            // One caller's cancellation must not take the knowledge from the others who wait.
            return loading.WaitAsync(cancellation);
        }
    }

    public async Task<Result<IKnowledge>> RebuildAsync(CancellationToken cancellation)
    {
        var rebuilt = await LoadAsync(rebuild: true, cancellation);
        lock (gate)
        {
            if (rebuilt.Error is null) loading = Task.FromResult(rebuilt);
        }
        return rebuilt;
    }

    /// <summary>The model, or none when there is none that can be read: then nothing is answered without a look.</summary>
    private TrainedModel LoadModel()
    {
        try
        {
            return TrainedModel.Read(File.ReadAllBytes(Path.Combine(options.Root, TrainedModel.FileName)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ModelFormatException)
        {
            notices.Warn($"{TrainedModel.FileName} を使えません（{exception.Message}）。");
            return TrainedModel.None;
        }
    }

    private Task<Result<IKnowledge>> LoadAsync(bool rebuild, CancellationToken cancellation) =>
        Task.Run<Result<IKnowledge>>(
            () =>
            {
                try
                {
                    // Dictionary, model and index are read side by side.
                    var dictionary = Task.Run(() => JapaneseDictionary.Load(options.Index), CancellationToken.None);
                    var model = Task.Run(LoadModel, CancellationToken.None);
                    var knowledge = KnowledgeStore.Load(
                        new IndexLocation(options.Root, options.Index), () => dictionary.GetAwaiter().GetResult(), rebuild, notices.Warn, cancellation);
                    var engine = new AnswerEngine(knowledge, model.GetAwaiter().GetResult(), new AnswerSettings(options.MaxAutoError));
                    if (!engine.IsTrained) notices.Warn(Untrained);
                    return Result.Of<IKnowledge>(new LoadedKnowledge(knowledge, engine));
                }
                catch (Exception exception) when (exception is PaperFormatException or CatalogueFormatException or UserDictionaryFormatException)
                {
                    return new Error(ErrorKind.UnreadableInput, "unreadable_knowledge", exception.Message);
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    return new Error(
                        ErrorKind.UnreadableInput,
                        "unreadable_knowledge",
                        $"ホワイトペーパーを読めません（{options.Root} の seeds と knowledge を確認してください）: {exception.Message}");
                }
            },
            cancellation);
}
