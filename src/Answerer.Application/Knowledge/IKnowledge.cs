using Answerer.Answering;
using Answerer.Indexing;

namespace Answerer.Application.Knowledge;

/// <summary>What is known: the papers and the engine that answers from them. An immutable snapshot, thread-safe.</summary>
internal interface IKnowledge
{
    /// <summary>The papers in catalogue order.</summary>
    IReadOnlyList<Paper> Papers { get; }

    /// <summary>The key of the index (DESIGN §3).</summary>
    string Key { get; }

    /// <summary>The index, without what was learned.</summary>
    KnowledgeBase Base { get; }

    /// <summary>Answers one question; the same question gets the same answer.</summary>
    Answer Answer(Question question, CancellationToken cancellation);

    /// <summary>The standard's English name of a control, or null.</summary>
    string? EnglishTitle(string clause);
}
