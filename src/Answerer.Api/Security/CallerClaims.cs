using System.Security.Claims;
using Answerer.Application.Accounts;

namespace Answerer.Api.Security;

/// <summary>The caller as claims of the signed-in identity.</summary>
internal static class CallerClaims
{
    /// <summary>Account or key id.</summary>
    public const string Id = "id";

    /// <summary>Shown name.</summary>
    public const string Name = "name";

    /// <summary>Team.</summary>
    public const string Team = "team";

    /// <summary>Name of a <see cref="Application.Accounts.Role"/>.</summary>
    public const string Role = "role";

    /// <summary>Hash of the session's secret; antiforgery tokens are bound to this claim, by its name.</summary>
    public const string Session = "sub";

    /// <summary>The caller of a request that was authenticated.</summary>
    public static Caller Caller(this ClaimsPrincipal user) => new(
        user.FindFirstValue(Id)!, user.FindFirstValue(Name)!, user.FindFirstValue(Team)!, Enum.Parse<Role>(user.FindFirstValue(Role)!));

    /// <summary>A caller who proved it by a scheme.</summary>
    public static ClaimsPrincipal Principal(Caller caller, string scheme, string? session = null)
    {
        var identity = new ClaimsIdentity(
            [new(Id, caller.Id), new(Name, caller.Name), new(Team, caller.Team), new(Role, caller.Role.ToString())], scheme, Name, Role);
        if (session is not null) identity.AddClaim(new Claim(Session, session));
        return new ClaimsPrincipal(identity);
    }
}
