using Answerer.Application.Accounts;
using Answerer.Storage.Jobs;
using MediatR;

namespace Answerer.Application.Jobs;

/// <summary>Shows one question of a job that is done.</summary>
public sealed record ShowQuestion(Caller Caller, string Id, int Number) : IRequest<Result<QuestionView>>;

internal sealed class ShowQuestionHandler(JobStore store) : IRequestHandler<ShowQuestion, Result<QuestionView>>
{
    public Task<Result<QuestionView>> Handle(ShowQuestion request, CancellationToken cancellationToken) => Task.FromResult(Show(request));

    private Result<QuestionView> Show(ShowQuestion request)
    {
        if (store.Find(request.Caller.Team, request.Id) is not { } job) return JobErrors.NotFound;
        if (job.State != JobStates.Done) return JobErrors.NotDone;
        return store.Question(job.Id, request.Number) is { } row ? Result.Of(QuestionView.Of(row)) : JobErrors.UnknownQuestion;
    }
}
