using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Answerer.Answering;
using Answerer.Application.Fill;
using Answerer.Application.Json;
using Answerer.Application.Knowledge;
using Answerer.Application.Training;
using Answerer.Training;
using MediatR;

namespace Answerer.Application.Evaluate;

/// <summary>
/// Measures the answers to labelled questions: those of a file with the model as it is, or those of the bank, each batch with a model that was
/// trained without it.
/// </summary>
/// <param name="File">A file of labelled questions, or null for the bank.</param>
public sealed record EvaluateAnswers(string? File) : IRequest<Result<EvaluationReport>>
{
    /// <summary>The folder that the report and its picture are written to, or null.</summary>
    public string? Output { get; init; }

    /// <summary>Hears which batch has been done.</summary>
    public IProgress<string>? Progress { get; init; }
}

/// <summary>What was measured.</summary>
/// <param name="Date">The day, UTC.</param>
/// <param name="Commit">The commit that is checked out, or null.</param>
/// <param name="Set">"cross-validation", or the file's name.</param>
/// <param name="MaxAutoError">The error budget that the thresholds follow.</param>
/// <param name="QuestionsPerSecond">Answers a second on one core, everything loaded and warm.</param>
/// <param name="SecondReviewer">How far a second reviewer agrees with the labels; null where there is none.</param>
/// <param name="Evaluation">The figures.</param>
public sealed record EvaluationReport(
    string Date, string? Commit, string Set, double MaxAutoError, int QuestionsPerSecond, Agreement? SecondReviewer, Evaluation Evaluation);

internal sealed class EvaluateAnswersHandler(IKnowledgeSource source, AnswererOptions options, TimeProvider time)
    : IRequestHandler<EvaluateAnswers, Result<EvaluationReport>>
{
    private const string SecondReviewer = "knowledge/questions/second-reviewer";
    private const int Timed = 2000;

    public async Task<Result<EvaluationReport>> Handle(EvaluateAnswers request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        if (!Questions.Read(options, request.File).TryGet(out var questions, out var unreadable)) return unreadable;
        if (questions.SelectMany(question => question.Labels).FirstOrDefault(label => knowledge.Base.Find(label.Service) is null) is { } unknown)
            return new Error(ErrorKind.Service, "unknown_service", $"サービス「{unknown.Service}」はカタログにありません。質問ファイルの labels を確認してください。");
        var judged = request.File is null
            ? CrossValidate(knowledge, questions, request.Progress, cancellationToken)
            : [.. questions.SelectMany(question => question.Labels.Select(label => (question, new Judgement(label, Ask(knowledge, question, label, cancellationToken)))))];
        var second = Path.Combine(options.Root, SecondReviewer);
        var report = new EvaluationReport(
            time.GetUtcNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            CheckedOut.Commit(options.Root),
            request.File is null ? "cross-validation" : Path.GetFileName(request.File),
            options.MaxAutoError,
            Speed(knowledge, questions, cancellationToken),
            request.File is null && Directory.Exists(second) ? Agreement.Of(questions, QuestionBank.ReadFolder(second)) : null,
            Evaluation.Of(judged));
        return request.Output is { } folder && Write(report, folder) is { } unwritable ? unwritable : Result.Of(report);
    }

    private static Answer Ask(IKnowledge knowledge, LabelledQuestion question, Label label, CancellationToken cancellation) =>
        knowledge.Answer(new Question(question.Text, label.Service, question.Context), cancellation);

    private List<(LabelledQuestion Question, Judgement Judgement)> CrossValidate(
        IKnowledge knowledge, IReadOnlyList<LabelledQuestion> questions, IProgress<string>? progress, CancellationToken cancellation)
    {
        var validation = new CrossValidation(knowledge.Base, questions);
        return [.. validation.Batches.AsParallel().AsOrdered().WithDegreeOfParallelism(options.Parallelism).WithCancellation(cancellation).Select(batch =>
        {
            var judged = validation.Judge(batch, new AnswerSettings(options.MaxAutoError), cancellation);
            progress?.Report(batch);
            return judged;
        }).SelectMany(judged => judged)];
    }

    private static int Speed(IKnowledge knowledge, IReadOnlyList<LabelledQuestion> questions, CancellationToken cancellation)
    {
        var asked = questions.SelectMany(question => question.Labels.Select(label => (question, label))).Take(Timed).ToList();
        foreach (var (question, label) in asked) Ask(knowledge, question, label, cancellation);
        var watch = Stopwatch.StartNew();
        foreach (var (question, label) in asked) Ask(knowledge, question, label, cancellation);
        return (int)(asked.Count / watch.Elapsed.TotalSeconds);
    }

    private static Error? Write(EvaluationReport report, string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Error(ErrorKind.UnwritableOutput, "not_writable", $"{folder} を作れません（{exception.Message}）。--output で別の場所を指定してください。");
        }
        using var output = new OutputFiles(replace: true);
        return output.Stage(Path.Combine(folder, "answers.json"), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(report, AnswererJson.Indented.EvaluationReport) + "\n"))
            ?? output.Stage(Path.Combine(folder, "answers.svg"), Encoding.UTF8.GetBytes(EvaluationPicture.Svg(report.Evaluation)))
            ?? output.Commit();
    }
}
