using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>
/// Finds, inside a clause, the sentence that states what was asked and the sentences that it can't do without: those that cover what
/// else was asked, what the customer is to do instead, the lead-in of a list, the sentence it refers back to.
/// </summary>
internal sealed class EvidenceFinder(KnowledgeBase knowledge)
{
    private const int MaxSentences = 3;
    private const double KindBonus = 0.3;
    private const double CarriedOver = 0.45;
    private const double WorthAdding = 0.12;

    /// <summary>The evidence in one clause, or null when the clause has no sentence that could answer.</summary>
    public Finding? Find(AskedPart part, RankedClause clause)
    {
        var text = clause.Clause.Text.Text;
        var total = part.Query.Concepts.Sum(concept => concept.Weight);
        (Statement Statement, int Sentence, double Score)? best = null;
        for (var i = 0; i < clause.Sentences.Count; i++)
        {
            foreach (var statement in StatementReader.Read(text, clause.Sentences[i].Range))
            {
                if (LostFigures.PointsToOne(statement.Text)) continue;
                var mentions = statement.Range == clause.Sentences[i].Range ? clause.Sentences[i].Mentions : knowledge.Mentions(part.Query, statement.Range.In(text));
                var score = Score(part, clause, i, mentions, total) + Fitness(part, statement) - i * 0.001;
                if (best is null || score > best.Value.Score) best = (statement, i, score);
            }
        }
        return best is var (main, at, _) ? new EvidenceScope(part, clause, main, at, MaxSentences, WorthAdding).Complete() : null;
    }

    private static double Score(AskedPart part, RankedClause clause, int sentence, double[] mentions, double total)
    {
        if (total == 0) return 0;
        double score = 0;
        for (var c = 0; c < mentions.Length; c++)
        {
            // A sentence without a subject of its own goes on about that of the sentence before.
            var before = sentence > 0 ? CarriedOver * clause.Sentences[sentence - 1].Mentions[c] : 0;
            score += part.Query.Concepts[c].Weight * Math.Max(mentions[c], before);
        }
        return score / total;
    }

    private static double Fitness(AskedPart part, Statement statement)
    {
        var bonus = part.Kinds != AskedKind.None && KindCheck.States(part, statement) ? KindBonus : 0;
        if (part.Bounds.Any(bound => KindCheck.StatesFigure(statement, bound.Unit))) bonus += KindBonus;
        if (statement.Pointer) bonus -= 0.05;
        return bonus;
    }
}
