using Answerer.Answering;
using Answerer.Indexing;
using Answerer.Kuromoji;

namespace Answerer.Application.Knowledge;

/// <summary>Loads the index that the settings name, on a thread of its own, so that a host can read its input meanwhile.</summary>
internal sealed class KnowledgeSource(AnswererOptions options, INotices notices) : IKnowledgeSource
{
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

    private Task<Result<IKnowledge>> LoadAsync(bool rebuild, CancellationToken cancellation) =>
        Task.Run<Result<IKnowledge>>(
            () =>
            {
                try
                {
                    // Dictionary and index are read side by side.
                    var dictionary = Task.Run(() => JapaneseDictionary.Load(options.Index), CancellationToken.None);
                    var knowledge = KnowledgeStore.Load(
                        new IndexLocation(options.Root, options.Index), () => dictionary.GetAwaiter().GetResult(), rebuild, notices.Warn, cancellation);
                    return Result.Of<IKnowledge>(new LoadedKnowledge(knowledge, new AnswerSettings(options.MaxAutoError)));
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
