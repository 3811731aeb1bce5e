using System.Text.Encodings.Web;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Answerer.Api.Security;

/// <summary>Knows a program by its key: <c>Authorization: Bearer ans_…</c>.</summary>
internal sealed class KeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccountDirectory directory)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The kind of credentials.</summary>
    public const string Bearer = "Bearer";

    /// <summary>Whether a request means to prove itself by a key, right or wrong. Other credentials are a proxy's in front.</summary>
    public static bool IsMeant(HttpRequest request) => request.Headers.Authorization.ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsMeant(Request)) return Task.FromResult(AuthenticateResult.NoResult());
        return Task.FromResult(directory.OfKey(Request.Headers.Authorization.ToString()[Bearer.Length..].Trim()) is { } caller
            ? AuthenticateResult.Success(new AuthenticationTicket(CallerClaims.Principal(caller, Scheme.Name), Scheme.Name))
            : AuthenticateResult.Fail("unknown, revoked or expired key"));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => Refusals.ChallengeAsync(Context);

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => Refusals.ForbidAsync(Context);
}
