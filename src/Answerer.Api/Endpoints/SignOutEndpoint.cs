using Answerer.Api.Security;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.SignIn;
using MediatR;
using Microsoft.AspNetCore.Authentication;

namespace Answerer.Api.Endpoints;

/// <summary>サインアウト.</summary>
internal static class SignOutEndpoint
{
    /// <summary>Maps it.</summary>
    public static IEndpointRouteBuilder MapSignOut(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/signout", SignOutAsync).RequireAuthorization(nameof(Role.Viewer)).ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IMediator mediator, CancellationToken cancellation)
    {
        // A key has no session to end.
        if (context.User.FindFirst(CallerClaims.Session) is { } session) await mediator.Send(new SignOut(context.User.Caller(), session.Value), cancellation);
        await context.SignOutAsync(SecuritySchemes.Session);
        // What pages kept in the browser goes too; its cache has nothing but the program's own files.
        context.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return Results.LocalRedirect("/signin");
    }
}
