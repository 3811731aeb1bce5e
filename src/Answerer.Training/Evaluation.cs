namespace Answerer.Training;

/// <summary>How the answers to labelled questions did.</summary>
/// <param name="Questions">How many questions.</param>
/// <param name="Rows">All, and each language, style, service and kind of answer.</param>
/// <param name="Calibration">Answers with a text by their confidence in tenths: how sure they were, and how many were acceptable.</param>
/// <param name="CalibrationError">Expected calibration error: the mean distance of the two, each tenth by its number of answers.</param>
/// <param name="RiskCoverage">The share of answers that aren't acceptable when only the surest are given.</param>
public sealed record Evaluation(
    int Questions, IReadOnlyList<EvaluationRow> Rows, IReadOnlyList<CalibrationBin> Calibration, double CalibrationError, IReadOnlyList<RiskPoint> RiskCoverage)
{
    private const int CurvePoints = 50;

    /// <summary>Evaluates judged answers.</summary>
    public static Evaluation Of(IReadOnlyList<(LabelledQuestion Question, Judgement Judgement)> judged)
    {
        var drafted = judged.Select(item => item.Judgement).Where(judgement => judgement.Answer.Text is not null).ToList();
        var bins = drafted.GroupBy(judgement => Math.Min(9, (int)(judgement.Answer.Confidence * 10))).OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(bin.Count(), Math.Round(bin.Average(judgement => judgement.Answer.Confidence), 4), new Share(bin.Count(judgement => judgement.Acceptable), bin.Count()))).ToList();
        return new Evaluation(
            judged.Select(item => item.Question.Id).Distinct().Count(),
            [
                EvaluationRow.Of("all", [.. judged.Select(item => item.Judgement)]),
                .. By("language", item => item.Question.Language),
                .. By("style", item => item.Question.Style),
                .. By("service", item => item.Judgement.Label.Service),
                .. By("kind", item => KindOf(item.Judgement.Label)),
                .. By("batch", item => item.Question.Batch),
            ],
            bins,
            Math.Round(bins.Sum(bin => bin.Answers * Math.Abs(bin.Confidence - bin.Acceptable.Value!.Value)) / Math.Max(1, drafted.Count), 4),
            Curve([.. drafted.OrderByDescending(judgement => judgement.Answer.Confidence)], judged.Count(item => item.Judgement.Label.Answerable)));

        IEnumerable<EvaluationRow> By(string name, Func<(LabelledQuestion Question, Judgement Judgement), string> value) =>
            judged.GroupBy(value, item => item.Judgement).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => EvaluationRow.Of($"{name} {group.Key}", [.. group]));
    }

    private static string KindOf(Label label) => !label.Answerable ? "unanswerable" : label.Choices.Count > 0 ? "choice" : label.Facts.Count > 0 ? "fact" : "other";

    private static List<RiskPoint> Curve(List<Judgement> surestFirst, int answerable)
    {
        var points = new List<RiskPoint>();
        var wrong = 0;
        for (var i = 0; i < surestFirst.Count; i++)
        {
            if (!surestFirst[i].Acceptable) wrong++;
            if ((i + 1) % Math.Max(1, surestFirst.Count / CurvePoints) == 0)
                points.Add(new RiskPoint(Math.Round((double)(i + 1) / Math.Max(1, answerable), 4), Math.Round((double)wrong / (i + 1), 4), surestFirst[i].Answer.Confidence));
        }
        return points;
    }
}
