using Answerer.Api.Security;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.Administration;
using MediatR;

namespace Answerer.Api.Endpoints;

/// <summary>Accounts, keys and the audit log, for administrators.</summary>
internal static class AdministrationEndpoints
{
    private const int UsualPage = 100;

    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapAdministration(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/admin").RequireAuthorization(nameof(Role.Administrator)).WithTags("Administration");
        api.MapGet("/accounts", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListAccounts(), cancellation));
        api.MapPost("/accounts", (AccountBody body, IMediator mediator, HttpContext context, CancellationToken cancellation) => mediator.SendAsync(
            new AddAccount(context.User.Caller(), body.Login, body.Name, body.Team, body.Role), invited => AccountLink.From(invited, context.Request), cancellation));
        api.MapPatch("/accounts/{id}", (string id, AccountChange body, IMediator mediator, HttpContext context, CancellationToken cancellation) =>
            mediator.SendAsync(new ChangeAccount(context.User.Caller(), id, body.Name, body.Team, body.Role, body.Disabled), cancellation));
        api.MapPost("/accounts/{id}/link", (string id, IMediator mediator, HttpContext context, CancellationToken cancellation) =>
            mediator.SendAsync(new InviteAccount(context.User.Caller(), id), invited => AccountLink.From(invited, context.Request), cancellation));

        api.MapGet("/keys", (IMediator mediator, CancellationToken cancellation) => mediator.SendAsync(new ListApiKeys(), cancellation));
        api.MapPost("/keys", (KeyBody body, IMediator mediator, HttpContext context, CancellationToken cancellation) =>
            mediator.SendAsync(new AddApiKey(context.User.Caller(), body.Name, body.Team, body.Role, body.Expires), cancellation));
        api.MapDelete("/keys/{id}", (string id, IMediator mediator, HttpContext context, CancellationToken cancellation) =>
            mediator.SendAsync(new RevokeApiKey(context.User.Caller(), id), cancellation));

        api.MapGet("/audit", (long? before, int? limit, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ListAudit(before, limit ?? UsualPage), cancellation));
        return routes;
    }

    /// <summary>A new account.</summary>
    internal sealed record AccountBody(string? Login, string? Name, string? Team, string? Role);

    /// <summary>What changes of an account.</summary>
    internal sealed record AccountChange(string? Name, string? Team, string? Role, bool? Disabled);

    /// <summary>A new key.</summary>
    internal sealed record KeyBody(string? Name, string? Team, string? Role, DateTimeOffset? Expires);

    /// <summary>An account with the link that lets its person in.</summary>
    internal sealed record AccountLink(AccountEntry Account, string Link, DateTimeOffset Expires)
    {
        /// <summary>The link as the administrator's browser reaches the service.</summary>
        public static AccountLink From(InvitedAccount invited, HttpRequest request) => new(
            invited.Account, $"{request.Scheme}://{request.Host}{AdministratorLink.PathOf(invited.Invitation)}", invited.Invitation.Expires);
    }
}
