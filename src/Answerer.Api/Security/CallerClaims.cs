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

    /// <summary>The caller of a request that was authenticated.</summary>
    public static Caller Caller(this ClaimsPrincipal user) => new(
        user.FindFirstValue(Id)!, user.FindFirstValue(Name)!, user.FindFirstValue(Team)!, Enum.Parse<Role>(user.FindFirstValue(Role)!));
}
