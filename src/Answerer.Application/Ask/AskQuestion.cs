using Answerer.Answering;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using MediatR;

namespace Answerer.Application.Ask;

/// <summary>Asks one question of one service's paper.</summary>
/// <param name="Text">The question.</param>
/// <param name="Service">A service's id, or one of its names.</param>
public sealed record AskQuestion(string Text, string Service) : IRequest<Result<AnsweredQuestion>>
{
    /// <summary>Headings that the question stands under, outermost first.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];
}

internal sealed class AskQuestionHandler(IKnowledgeSource source) : IRequestHandler<AskQuestion, Result<AnsweredQuestion>>
{
    public async Task<Result<AnsweredQuestion>> Handle(AskQuestion request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Text)) return Errors.EmptyQuestion;
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (catalogue.Named(request.Service) is not { } service) return Errors.UnknownService(request.Service, catalogue);

        var question = new Question(request.Text, service.Id, request.Context);
        return Result.Of(AnsweredQuestion.From(null, question, knowledge.Answer(question, cancellationToken)));
    }
}
