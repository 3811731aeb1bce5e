using System.Text.Json;
using Answerer.Application.Ask;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using MediatR;

namespace Answerer.Application.AskMany;

/// <summary>Answers many questions, one per line of JSON Lines: <c>{"id","service","question","context"?:[]}</c>.</summary>
/// <param name="Lines">The lines; blank ones are passed over, null is a line that could not be decoded.</param>
/// <param name="DefaultService">The service of lines that name none, or null.</param>
public sealed record AskManyQuestions(IReadOnlyList<string?> Lines, string? DefaultService) : IRequest<Result<IReadOnlyList<LineOutcome>>>;

/// <summary>What became of one line: exactly one of the two.</summary>
public sealed record LineOutcome(AnsweredQuestion? Answer, FailedLine? Failure);

/// <summary>A line that could not be answered, as the contract writes it.</summary>
public sealed record FailedLine(JsonElement? Id, LineError Error);

/// <summary>Why a line could not be answered.</summary>
public sealed record LineError(string Code, string Message);

internal sealed class AskManyHandler(IKnowledgeSource source, AnswererOptions options)
    : IRequestHandler<AskManyQuestions, Result<IReadOnlyList<LineOutcome>>>
{
    public async Task<Result<IReadOnlyList<LineOutcome>>> Handle(AskManyQuestions request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        if (request.DefaultService is { } service && catalogue.Named(service) is null) return Errors.UnknownService(service, catalogue);

        var lines = request.Lines.Where(line => line is null || !string.IsNullOrWhiteSpace(line)).ToList();
        var outcomes = new LineOutcome[lines.Count];
        Parallel.For(
            0,
            lines.Count,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Parallelism },
            index => outcomes[index] = Answer(lines[index], request.DefaultService, catalogue, knowledge, cancellationToken));
        return Result.Of<IReadOnlyList<LineOutcome>>(outcomes);
    }

    private static LineOutcome Answer(
        string? line, string? defaultService, ServiceCatalogue catalogue, IKnowledge knowledge, CancellationToken cancellation)
    {
        var (id, question, error) = QuestionLine.Read(line, defaultService, catalogue);
        return question is null
            ? new LineOutcome(null, new FailedLine(id, new LineError(error!.Code, error.Message)))
            : new LineOutcome(AnsweredQuestion.From(id, question, knowledge.Answer(question, cancellation)), null);
    }
}
