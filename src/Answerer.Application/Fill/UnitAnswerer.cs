using Answerer.Answering;
using Answerer.Application.Knowledge;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Answers the units of a workbook, several at a time, results in order. A question that occurs twice for the same service and
/// headings is answered once, so that it gets the same answer wherever it stands.</summary>
internal sealed class UnitAnswerer(IKnowledge knowledge, int parallelism)
{
    /// <summary>Answers.</summary>
    public IReadOnlyList<Answer> Answer(IReadOnlyList<AnswerUnit> units, IProgress<FillProgress>? progress, CancellationToken cancellation)
    {
        var groups = units
            .Select((unit, index) => (unit, index))
            .GroupBy(entry => Key(entry.unit))
            .Select(group => group.ToList())
            .ToList();
        var answers = new Answer[units.Count];
        var done = 0;
        Parallel.ForEach(
            groups,
            new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = parallelism },
            group =>
            {
                var answer = AnswerOf(group[0].unit, cancellation);
                foreach (var (_, index) in group) answers[index] = answer;
                progress?.Report(new FillProgress(Interlocked.Add(ref done, group.Count), units.Count));
            });
        return answers;
    }

    private Answer AnswerOf(AnswerUnit unit, CancellationToken cancellation) => unit.ServiceId is { } service
        ? knowledge.Answer(
            new Question(unit.Item.Text, service, unit.Item.Context) { ControlText = unit.Item.ControlText, Unit = Measure(unit.Item) },
            cancellation)
        : new Answer(AnswerStatus.Unanswered, 0, null, null, null, [], unit.Reason);

    private static string? Measure(QuestionItem item) => item.Unit ?? item.Answers.FirstOrDefault(cell => cell.Unit is not null)?.Unit;

    // U+001F can't stand in a cell, so no two different questions share a key.
    private static string Key(AnswerUnit unit) => string.Join(
        '\u001F', [unit.ServiceId ?? unit.Reason ?? "", unit.Item.Text, unit.Item.ControlText ?? "", Measure(unit.Item) ?? "", .. unit.Item.Context]);
}
