using System.Security.Claims;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Extensions;

namespace Answerer.Api.Security;

/// <summary>The cookie of a session: it carries the session's secret; who that is, is looked up at each request.</summary>
internal static class SessionCookie
{
    private const string Secret = "secret";

    /// <summary>Sets the scheme up.</summary>
    public static void Configure(CookieAuthenticationOptions cookie, bool isSecure, TimeSpan session)
    {
        // A browser takes a cookie of this prefix over https only, from this very host, for all paths.
        cookie.Cookie.Name = isSecure ? "__Host-answerer" : "answerer";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = session;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/signin";
        cookie.ReturnUrlParameter = "return";
        cookie.Events.OnValidatePrincipal = ValidateAsync;
        cookie.Events.OnRedirectToLogin = context => Refusals.IsPage(context.Request)
            ? RedirectAsync(context)
            : Refusals.ChallengeAsync(context.HttpContext);
        cookie.Events.OnRedirectToAccessDenied = context => Refusals.ForbidAsync(context.HttpContext);
    }

    /// <summary>Gives the browser the cookie of a session.</summary>
    public static Task BeginAsync(HttpContext context, NewSession session) => context.SignInAsync(
        SecuritySchemes.Session,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(Secret, session.Secret)], SecuritySchemes.Session)),
        new AuthenticationProperties { ExpiresUtc = session.Expires });

    private static Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var directory = context.HttpContext.RequestServices.GetRequiredService<AccountDirectory>();
        if (context.Principal?.FindFirstValue(Secret) is { } secret && directory.OfSession(secret) is { } caller)
            context.ReplacePrincipal(CallerClaims.Principal(caller, SecuritySchemes.Session, AccountDirectory.HashOf(secret)));
        else context.RejectPrincipal();
        return Task.CompletedTask;
    }

    private static Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        // Only what may be opened again by a link is returned to.
        var request = context.Request;
        var target = HttpMethods.IsGet(request.Method) && request.Path != "/" ? QueryString.Create("return", request.GetEncodedPathAndQuery()).ToString() : "";
        context.Response.Redirect(context.Options.LoginPath + target);
        return Task.CompletedTask;
    }
}
