using Answerer.Indexing;

namespace Answerer.Answering.Matching;

/// <summary>A clause with all that speaks for it.</summary>
/// <param name="Ranked">The clause as ranked by its words.</param>
/// <param name="Features">What speaks for it.</param>
/// <param name="Probability">That it is the clause asked about, among those of the paper, if any is.</param>
internal sealed record MatchedClause(RankedClause Ranked, ClauseFeatures Features, double Probability);
