using Answerer.Indexing;

namespace Answerer.Answering.Matching;

/// <summary>How a question fits the clauses of a paper.</summary>
/// <param name="Clauses">All clauses, the most probable first.</param>
/// <param name="Rivals">The best subjects that the paper has no clause for.</param>
/// <param name="Unanswerable">The classifier's probability that papers don't answer such questions.</param>
/// <param name="Likeness">The likeness of every labelled question.</param>
/// <param name="Nearest">The labelled questions most like it, the likest first, with their likeness.</param>
internal sealed record ClauseMatch(IReadOnlyList<MatchedClause> Clauses, IReadOnlyList<RankedTopic> Rivals, double Unanswerable, float[] Likeness, IReadOnlyList<(string Text, bool Answered, float Likeness)> Nearest);
