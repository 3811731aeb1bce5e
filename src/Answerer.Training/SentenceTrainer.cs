using Answerer.Answering;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Training;

/// <summary>
/// Learns which statement of the right clause states what is asked, from the facts of labelled questions. Clauses of one statement have nothing to tell.
/// </summary>
/// <param name="knowledge">What the questions are answered from.</param>
internal sealed class SentenceTrainer(KnowledgeBase knowledge)
{
    /// <summary>Statements recur in many labels, so that what is asked of each can be learned well.</summary>
    private const double Penalty = 0.1;
    private readonly SentenceReader reader = new(knowledge, new StatementReader());

    /// <summary>The model; the untrained one without samples.</summary>
    public static LogisticModel Train(IReadOnlyList<LogisticTrainer.Sample> samples) =>
        samples.Count == 0 ? TrainedModel.None.Sentences : LogisticTrainer.Train(samples, Penalty);

    /// <summary>The statements of the clauses that answer a question for one service, with whether each states a fact.</summary>
    public IEnumerable<LogisticTrainer.Sample> Samples(AskedPart part, Label label)
    {
        var facts = label.Facts.Select(TextFolding.Squash).ToList();
        if (facts.Count == 0) return [];
        return knowledge.Rank(part.Query, knowledge.Find(label.Service)!).Clauses
            .Where(clause => label.Accept.Contains(clause.Clause.Id.Value) && facts.TrueForAll(fact => TextFolding.Squash(clause.Clause.Text.Text).Contains(fact, StringComparison.Ordinal)))
            .Select(clause => reader.Read(part, clause).ToList())
            .Where(statements => statements.Count > 1)
            .SelectMany(statements => statements)
            .Select(read => new LogisticTrainer.Sample(read.Signals.ToArray(), read.Particulars, facts.Exists(fact => read.Statement.Text.Contains(fact, StringComparison.Ordinal))));
    }
}
