using System.Security.Claims;
using System.Text.Encodings.Web;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Answerer.Api.Security;

/// <summary>PLACEHOLDER until accounts exist: everybody is the administrator of one team.</summary>
internal static class SecuritySetup
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddAuthentication("everybody").AddScheme<AuthenticationSchemeOptions, Everybody>("everybody", null);
        var authorization = services.AddAuthorizationBuilder();
        foreach (var role in Enum.GetValues<Role>()) authorization.AddPolicy(role.ToString(), policy => policy.RequireAuthenticatedUser());
        return services;
    }

    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    private sealed class Everybody(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var identity = new ClaimsIdentity(
                [new(CallerClaims.Id, "everybody"), new(CallerClaims.Name, "担当者"), new(CallerClaims.Team, "default"), new(CallerClaims.Role, nameof(Role.Administrator))],
                "everybody",
                CallerClaims.Name,
                CallerClaims.Role);
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "everybody")));
        }
    }
}
