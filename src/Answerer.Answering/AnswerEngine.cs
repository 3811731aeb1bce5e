using Answerer.Indexing;

namespace Answerer.Answering;

/// <summary>Answers questions from the papers. Pure and thread-safe: the same question gets the same answer.</summary>
public sealed class AnswerEngine(KnowledgeBase knowledge)
{
    /// <summary>Answers one question.</summary>
    /// <exception cref="ArgumentException">The service is not in the catalogue.</exception>
    public Answer Answer(Question question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (knowledge.Find(question.ServiceId) is null)
            throw new ArgumentException("unknown service", nameof(question));
        throw new NotSupportedException();
    }
}
