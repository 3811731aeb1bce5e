using Answerer.Answering;
using Answerer.Application.Knowledge;
using Answerer.Indexing;

namespace Answerer.Application.Tests;

/// <summary>Knows the four services of <see cref="Fakes"/> and answers as it is told.</summary>
internal sealed class FakeKnowledge(Func<Question, Answer> answer) : IKnowledge, IKnowledgeSource
{
    public IReadOnlyList<Paper> Papers { get; } = [.. Fakes.Catalogue.Services.Select(service => new Paper(service, [], []))];

    public string Key { get; init; } = "key";

    public KnowledgeBase Base => throw new NotSupportedException("answers are faked");

    public Answer Answer(Question question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return answer(question);
    }

    public string? EnglishTitle(string clause) => null;

    public Task<Result<IKnowledge>> GetAsync(CancellationToken cancellation) => Task.FromResult(Result.Of<IKnowledge>(this));

    public Task<Result<IKnowledge>> RebuildAsync(CancellationToken cancellation) => GetAsync(cancellation);
}
