using Answerer.Application.Accounts;
using Answerer.Application.Review;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Lists the questions of a job that is done, in the workbook's order.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Id">The job.</param>
/// <param name="Status">A group of the review (limited, review, unanswered, answered), open, or null for all.</param>
public sealed record ListQuestions(Caller Caller, string Id, string? Status) : IRequest<Result<QuestionPage>>;

/// <summary>The questions, and the version of the job that they belong to.</summary>
public sealed record QuestionPage(long JobVersion, IReadOnlyList<QuestionView> Questions);

internal sealed class ListQuestionsHandler(JobStore store) : IRequestHandler<ListQuestions, Result<QuestionPage>>
{
    public Task<Result<QuestionPage>> Handle(ListQuestions request, CancellationToken cancellationToken) => Task.FromResult(List(request));

    private Result<QuestionPage> List(ListQuestions request)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (job.State != JobStates.Done) return JobErrors.NotDone;
        return Result.Of(new QuestionPage(job.Version, [.. store.Questions(job.Id).Where(row => Belongs(row, request.Status)).Select(QuestionView.Of)]));
    }

    private static bool Belongs(QuestionRow row, string? status) => status switch
    {
        null => true,
        Categories.Open => row is { Approved: false, Category: not "answered" },
        _ => row.Category == status,
    };
}
