using Answerer.Application.Accounts;
using Answerer.Application.Ask;
using Answerer.Application.Clauses;
using Answerer.Application.Papers;
using Answerer.Application.Services;
using MediatR;

namespace Answerer.Api.Endpoints;

/// <summary>Asking, and reading the papers: nothing here touches the database.</summary>
internal static class AskingEndpoints
{
    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapAsking(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").RequireAuthorization(nameof(Role.Viewer));
        api.MapGet("/services", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListServices(), cancellation));
        api.MapGet("/services/{id}/clauses", (string id, IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListClauses(id), cancellation));
        api.MapGet("/services/{id}/clauses/{clause}", (string id, string clause, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ShowClause(id, clause), cancellation));
        api.MapGet("/papers", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListPapers(), cancellation));
        api.MapGet("/controls", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListControls(), cancellation));
        api.MapPost("/ask", (AskBody body, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new AskQuestion(body.Question ?? "", body.Service ?? "") { Context = body.Context ?? [] }, AskedAnswer.From, cancellation));
        return routes;
    }

    /// <summary>What is asked.</summary>
    internal sealed record AskBody(string? Question, string? Service, IReadOnlyList<string>? Context);
}
