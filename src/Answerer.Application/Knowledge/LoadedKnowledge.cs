using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Application.Knowledge;

/// <summary>Papers and engine of one index.</summary>
internal sealed class LoadedKnowledge(KnowledgeBase knowledge, AnswerEngine engine) : IKnowledge
{
    public IReadOnlyList<Paper> Papers => knowledge.Papers;

    public string Key => knowledge.Key;

    public KnowledgeBase Base => knowledge;

    public Answer Answer(Question question, CancellationToken cancellation) => engine.Answer(question, cancellation);

    public string? EnglishTitle(string clause) => knowledge.Controls.Find(new ClauseId(clause))?.NameEn;
}
