using Answerer.Answering;

namespace Answerer.Training;

/// <summary>What a careful reviewer says of a question put to one service (knowledge/README.md, questions).</summary>
/// <param name="Service">The service's id.</param>
/// <param name="Answerable">Whether the paper states what is asked.</param>
/// <param name="Accept">The clauses that answer; empty exactly when it isn't answerable.</param>
/// <param name="Choices">All choices that a reviewer would accept; empty where none is called for.</param>
/// <param name="Facts">Pieces of the accepted clauses' text that the answer must hold.</param>
public sealed record Label(string Service, bool Answerable, IReadOnlyList<string> Accept, IReadOnlyList<Choice> Choices, IReadOnlyList<string> Facts);
