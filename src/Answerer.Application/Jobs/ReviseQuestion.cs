using System.Text.Json;
using Answerer.Application.Accounts;
using Answerer.Application.Knowledge;
using Answerer.Application.Review;
using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Changes what a person makes of a question. What isn't given stays as it is.</summary>
/// <param name="Caller">Who; approving takes a reviewer.</param>
/// <param name="Id">The job.</param>
/// <param name="Number">The question.</param>
/// <param name="Version">The version that was seen.</param>
public sealed record ReviseQuestion(Caller Caller, string Id, int Number, long Version) : IRequest<Result<RevisedQuestion>>
{
    /// <summary>The text: null takes the edit back, "" leaves the cell blank.</summary>
    public Optional<string?> Text { get; init; }

    /// <summary>The label or figure: null takes the edit back, "" leaves the cell blank.</summary>
    public Optional<string?> Choice { get; init; }

    /// <summary>Whether it is approved.</summary>
    public bool? Approved { get; init; }

    /// <summary>A passage of the service's paper as the basis; null goes back to the program's.</summary>
    public Optional<NamedPassage?> Evidence { get; init; }
}

/// <summary>A passage that a person names.</summary>
/// <param name="Clause">The clause's id.</param>
/// <param name="Quote">Its words, verbatim but for white space and width.</param>
public sealed record NamedPassage(string Clause, string Quote);

/// <summary>The question as it is now; in conflict it is what somebody else made of it.</summary>
public sealed record RevisedQuestion(QuestionView Question, bool IsConflict);

internal sealed class ReviseQuestionHandler(IKnowledgeSource source, JobStore store, TimeProvider time) : IRequestHandler<ReviseQuestion, Result<RevisedQuestion>>
{
    public async Task<Result<RevisedQuestion>> Handle(ReviseQuestion request, CancellationToken cancellationToken)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (job.State != JobStates.Done) return JobErrors.NotDone;
        if (store.Question(job.Id, request.Number) is not { } row) return JobErrors.UnknownQuestion;
        if (row.Version != request.Version) return Conflict(row);
        if (request.Approved is true && request.Caller.Role < Role.Reviewer)
            return new Error(ErrorKind.Forbidden, "role_required", "回答を承認する権限がありません。承認者に依頼してください。");

        var answer = row.ToAnswer();
        if (RevisionCheck.Text(answer, request.Text.Value) is { } badText) return badText;
        if (RevisionCheck.Choice(answer, request.Choice.Value) is { } badChoice) return badChoice;
        var evidence = row.Evidence;
        if (request.Evidence.IsGiven && !(await EvidenceAsync(answer.Found, request.Evidence.Value, cancellationToken)).TryGet(out evidence, out var error)) return error;

        var now = time.GetUtcNow();
        var changed = row with
        {
            Text = request.Text.Or(row.Text) is { } text ? RevisionCheck.Clean(text) : null,
            Choice = request.Choice.Or(row.Choice),
            Evidence = string.IsNullOrEmpty(evidence) ? null : evidence,
            // Whoever changes what was approved has to approve it again.
            Approved = request.Approved ?? false,
            Reviewer = request.Caller.Name,
            Reviewed = now,
        };
        var audit = new AuditEntry(now, request.Caller.Id, job.Team, changed.Approved ? "question.approve" : "question.edit", $"{job.Id}/{row.Number}", null);
        if (store.Review(job.Id, changed, audit) is { } kept) return Result.Of(new RevisedQuestion(QuestionView.Of(kept), false));
        return store.Question(job.Id, request.Number) is { } present ? Conflict(present) : JobErrors.NotDone;
    }

    private static Result<RevisedQuestion> Conflict(QuestionRow row) => Result.Of(new RevisedQuestion(QuestionView.Of(row), true));

    // "" stands for: back to the program's.
    private async Task<Result<string>> EvidenceAsync(FoundAnswer found, NamedPassage? named, CancellationToken cancellation)
    {
        if (named is null) return Result.Of("");
        if (!(await source.GetAsync(cancellation)).TryGet(out var knowledge, out var error)) return error;
        return VerbatimPassage.Find(knowledge.Papers, found.Service, named) is { } passage
            ? Result.Of(JsonSerializer.Serialize(passage, ReviewJson.Compact.QuotedPassage))
            : new Error(ErrorKind.Unprocessable, "quote_not_verbatim", "選択された文は、その項番の原文にありません。ホワイトペーパーの文をそのまま選択してください。");
    }
}
