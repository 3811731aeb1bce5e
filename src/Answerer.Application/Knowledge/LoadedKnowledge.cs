using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Application.Knowledge;

/// <summary>Papers and engine of one index.</summary>
internal sealed class LoadedKnowledge(KnowledgeBase knowledge, AnswerSettings settings) : IKnowledge
{
    private readonly AnswerEngine engine = new(knowledge, settings);

    public IReadOnlyList<Paper> Papers => knowledge.Papers;

    public string Key => knowledge.Key;

    public Answer Answer(Question question, CancellationToken cancellation) => engine.Answer(question, cancellation);

    public string? EnglishTitle(string clause) => knowledge.Controls.Find(new ClauseId(clause))?.NameEn;
}
