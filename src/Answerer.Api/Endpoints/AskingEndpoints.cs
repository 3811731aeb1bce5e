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
        var api = routes.MapGroup("/api").RequireAuthorization(nameof(Role.Viewer)).WithTags("Papers");
        api.MapGet("/services", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListServices(), cancellation)).Produces<IReadOnlyList<ServiceEntry>>();
        api.MapGet("/services/{id}/clauses", (string id, IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListClauses(id), cancellation)).Produces<IReadOnlyList<ClauseEntry>>();
        api.MapGet("/services/{id}/clauses/{clause}", (string id, string clause, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ShowClause(id, clause), cancellation)).Produces<ClauseEntry>();
        api.MapGet("/papers", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListPapers(), cancellation)).Produces<IReadOnlyList<PaperEntry>>();
        api.MapGet("/controls", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListControls(), cancellation)).Produces<IReadOnlyList<ControlEntry>>();
        api.MapPost("/ask", (AskBody body, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new AskQuestion(body.Question ?? "", body.Service ?? "") { Context = body.Context ?? [] }, AskedAnswer.From, cancellation)).Produces<AskedAnswer>();
        return routes;
    }

    /// <summary>What is asked.</summary>
    internal sealed record AskBody(string? Question, string? Service, IReadOnlyList<string>? Context);
}
