using Answerer.Answering;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Answering.Wording;
using Answerer.Indexing;

namespace Answerer.Training;

/// <summary>
/// Trains the model from labelled questions. What is learned from the questions of one fold is judged on those of the others, so that the fusion
/// and the confidence see matches as good as those of new questions, not of known ones.
/// </summary>
/// <param name="knowledge">What the questions are answered from.</param>
/// <param name="questions">The bank.</param>
public sealed class ModelTrainer(KnowledgeBase knowledge, IReadOnlyList<LabelledQuestion> questions)
{
    private const int FoldCount = 5;
    private static readonly double[] Budgets = [0.05, 0.02, 0.01, 0.005];
    private readonly AnswerEngine reading = new(knowledge, TrainedModel.None);

    /// <summary>The model.</summary>
    public TrainedModel Train(CancellationToken cancellation)
    {
        var read = questions.Select(question => (Question: question, Query: Read(question))).ToList();
        var folds = Folds.Of(questions, FoldCount);
        var foldCount = folds.Max() + 1;
        var matchers = Enumerable.Range(0, foldCount).Select(fold =>
        {
            cancellation.ThrowIfCancellationRequested();
            return MatcherTrainer.Train([.. read.Where((_, q) => folds[q] != fold)], [.. ClauseMatcher.Untrained.Weights]);
        }).ToList();
        var (ofSentences, sentences) = Sentences(folds, foldCount);
        var weights = FusionTrainer.Train([.. questions.SelectMany((question, q) => Evidence(question, matchers[folds[q]]))]);
        matchers = matchers.ConvertAll(matcher => matcher.With(weights));

        // First what each sentence answers, as found without the question's batch; then what that tells of the answers to the other batches.
        var found = Found(fold => new KnownAnswers([]));
        var samples = Found(fold => Known(found.Where(answer => folds[answer.Question] != fold), matchers[fold]));
        var judged = Judged(samples, folds);
        var calibration = CalibrationTrainer.Train([.. judged.Select(answer => (answer.LogOdds, answer.Acceptable))]);
        var matcher = MatcherTrainer.Train(read, weights);
        return new TrainedModel(
            knowledge.TrainingKey,
            matcher,
            sentences,
            Known(found, matcher),
            LogisticTrainer.Train([.. samples.Where(sample => sample.Rank == 0).Select(sample => new LogisticTrainer.Sample(sample.Signals, [], sample.RightClause))]),
            LogisticTrainer.Train([.. samples.Select(Sample)]).Calibrated(calibration),
            ThresholdsOf([.. judged.Where(answer => answer.Fillable).Select(answer => (calibration.Of(answer.LogOdds), answer.RightClause, answer.Honest))]));

        List<FoundAnswer> Found(Func<int, KnownAnswers> known) =>
            [.. matchers.SelectMany((matcher, fold) =>
            {
                var none = TrainedModel.None;
                var engine = new AnswerEngine(knowledge, new TrainedModel("", matcher, ofSentences[fold], known(fold), none.Relevance, none.Acceptance, none.Thresholds));
                return questions.Index().Where(item => folds[item.Index] == fold).SelectMany(item => Answers(engine, item.Item, item.Index, cancellation));
            })];
    }

    /// <summary>What tells the sentences of a clause apart: learned without each fold, and from all.</summary>
    private (List<LogisticModel> WithoutFold, LogisticModel OfAll) Sentences(int[] folds, int foldCount)
    {
        var trainer = new SentenceTrainer(knowledge);
        var samples = questions.Select(question =>
            reading.Asked(new Question(question.Text, question.Labels[0].Service, question.Context)) is [var part] ? question.Labels.SelectMany(label => trainer.Samples(part, label)).ToList() : []).ToList();
        return (
            [.. Enumerable.Range(0, foldCount).Select(fold => SentenceTrainer.Train([.. samples.Where((_, question) => folds[question] != fold).SelectMany(sample => sample)]))],
            SentenceTrainer.Train([.. samples.SelectMany(sample => sample)]));
    }

    private static LogisticTrainer.Sample Sample(FoundAnswer answer) => new(answer.Signals, answer.Features, answer.Acceptable);

    /// <summary>
    /// The answer given to each question of the cross-section (of all questions where there is none), with its log-odds by what the other folds'
    /// answers tell. The other batches are made to be hard; how sure is sure enough is to be read off questions as they come.
    /// </summary>
    private List<(double LogOdds, bool Fillable, bool RightClause, bool Honest, bool Acceptable)> Judged(List<FoundAnswer> answers, int[] folds)
    {
        var hasCrossSection = questions.Any(IsCrossSection);
        return [.. folds.Distinct().Order().SelectMany(fold =>
        {
            var judged = answers.Where(answer => folds[answer.Question] == fold && (!hasCrossSection || IsCrossSection(questions[answer.Question]))).ToList();
            if (judged.Count == 0) return [];
            var acceptance = LogisticTrainer.Train([.. answers.Where(answer => folds[answer.Question] != fold).Select(Sample)]);
            return judged.Select(answer => (Answer: answer, LogOdds: acceptance.LogOdds(answer.Signals, answer.Features)))
                .GroupBy(item => (item.Answer.Question, item.Answer.Service))
                .Select(same => PartAnswerer.Chosen(same, item => (item.Answer.Clause, item.Answer.Fillable, 1 / (1 + Math.Exp(-item.LogOdds)))))
                .Select(item => (item.LogOdds, item.Answer.Fillable, item.Answer.RightClause, item.Answer.Honest, item.Answer.Acceptable));
        })];
    }

    private static bool IsCrossSection(LabelledQuestion question) => question.Batch.StartsWith("cross-section", StringComparison.Ordinal);

    private KnownAnswers Known(IEnumerable<FoundAnswer> answers, ClauseMatcher matcher)
    {
        var indexes = matcher.Known.Ids.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        return new KnownAnswers([.. answers.Select(answer => (indexes[questions[answer.Question].Id], answer.Sentence, answer.Acceptable))]);
    }

    /// <summary>The question as one: its only part, or all parts together.</summary>
    private Query Read(LabelledQuestion question)
    {
        var put = new Question(question.Text, question.Labels[0].Service, question.Context);
        var parts = reading.Asked(put);
        return parts.Count == 1 ? parts[0].Query : knowledge.Analyze(put.Text, put.Context, knowledge.Find(put.ServiceId)!.Service);
    }

    /// <summary>The evidence for each clause, of questions that ask one thing and are answered.</summary>
    private IEnumerable<IReadOnlyList<(float[] Evidence, bool Accepted)>> Evidence(LabelledQuestion question, ClauseMatcher matcher)
    {
        foreach (var label in question.Labels.Where(label => label.Answerable))
        {
            var match = reading.Match(new Question(question.Text, label.Service, question.Context), matcher);
            if (match is not null) yield return [.. match.Clauses.Select(clause => (clause.Features.ToArray(), label.Accept.Contains(clause.Ranked.Clause.Id.Value)))];
        }
    }

    private IEnumerable<FoundAnswer> Answers(AnswerEngine engine, LabelledQuestion question, int index, CancellationToken cancellation)
    {
        foreach (var label in question.Labels)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (rank, candidate) in engine.Candidates(new Question(question.Text, label.Service, question.Context)).Index())
            {
                if (candidate is not { Finding: { } finding, Signals: { } signals }) continue;
                var right = label.Accept.Contains(finding.Clause.Clause.Id.Value);
                var honest = candidate.Verdict?.Choice is not { } choice || label.Choices.Count == 0 || label.Choices.Contains(choice);
                var text = TextFolding.Squash(AnswerComposer.Text(finding, knowledge.Find(label.Service)!));
                var states = label.Facts.All(fact => text.Contains(TextFolding.Squash(fact), StringComparison.Ordinal));
                yield return new FoundAnswer(index, label.Service, rank, signals.ToArray(), candidate.Features, finding.SentenceHash, finding.Clause.Clause, candidate.Fillable, right, honest, right && honest && states);
            }
        }
    }

    /// <summary>An answer that was found for a labelled question.</summary>
    private sealed record FoundAnswer(int Question, string Service, int Rank, double[] Signals, uint[] Features, uint Sentence, Clause Clause, bool Fillable, bool RightClause, bool Honest, bool Acceptable);

    /// <summary>For each budget the least confidence from which on both the share of wrong clauses (unanswerable questions among them) and that of
    /// wrong choices keep it. Each was judged by a model that had a fifth less to learn from than the one that will answer.</summary>
    private static Thresholds ThresholdsOf(IReadOnlyList<(double Confidence, bool RightClause, bool Honest)> fillable)
    {
        var table = new List<(double Budget, double Confidence)>();
        var ordered = fillable.OrderByDescending(answer => answer.Confidence).ToList();
        foreach (var budget in Budgets)
        {
            int wrongClauses = 0, wrongChoices = 0;
            var least = 1.0;
            for (var i = 0; i < ordered.Count; i++)
            {
                if (!ordered[i].RightClause) wrongClauses++;
                else if (!ordered[i].Honest) wrongChoices++;
                // One more, so that a few answers without a fault don't pass for certainty.
                if (Math.Max(wrongClauses, wrongChoices) + 1 <= budget * (i + 1)) least = ordered[i].Confidence;
            }
            table.Add((budget, least));
        }
        return new Thresholds(table);
    }
}
