using Answerer.Api.Hosting;
using Answerer.Application;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Answerer.Api.Security;

/// <summary>Who may come in, and what is asked of every request.</summary>
internal static class SecuritySetup
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddSecurity(this IServiceCollection services, AnswererOptions options, Listening listening)
    {
        services.AddSingleton(listening);
        services.AddAccounts();
        services.TryAddSingleton(Console.Out);
        services.AddHostedService<AdministratorLink>();
        services.AddHostedService<KeyUses>();

        var keys = Path.Combine(options.Service.Data, "keys");
        // Addresses carry what people ask (/ask?q=…): requests are not logged.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning));
        // Whether files are encrypted at rest is the file system's matter; the folder is its owner's alone.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
        services.AddDataProtection().SetApplicationName("Answerer").PersistKeysToFileSystem(new DirectoryInfo(keys));
        services
            .AddAuthentication(SecuritySchemes.Either)
            .AddPolicyScheme(SecuritySchemes.Either, null, either =>
                either.ForwardDefaultSelector = context => KeyAuthentication.IsMeant(context.Request) ? SecuritySchemes.Key : SecuritySchemes.Session)
            .AddScheme<AuthenticationSchemeOptions, KeyAuthentication>(SecuritySchemes.Key, null)
            .AddCookie(SecuritySchemes.Session, cookie => SessionCookie.Configure(cookie, listening.IsSecure, options.Service.Session));

        var authorization = services.AddAuthorizationBuilder();
        foreach (var role in Enum.GetValues<Role>())
        {
            var enough = Enum.GetNames<Role>().Where(name => Enum.Parse<Role>(name) >= role).ToArray();
            authorization.AddPolicy(role.ToString(), policy => policy.RequireAuthenticatedUser().RequireClaim(CallerClaims.Role, enough));
        }
        // What forgets to say who may is nobody's but those who are signed in; a test finds it.
        authorization.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AuthorizeFolder("/", nameof(Role.Viewer));
            pages.Conventions.AuthorizePage("/Admin", nameof(Role.Administrator));
            pages.Conventions.AllowAnonymousToPage("/SignIn");
        });

        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = AntiforgeryGuard.Header;
            antiforgery.Cookie.Name = listening.IsSecure ? "__Host-answerer-form" : "answerer-form";
            antiforgery.Cookie.SecurePolicy = listening.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            // The guard of headers says it for all.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRateLimiter(limiter => RateLimits.Configure(limiter, options.Service));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in options.Service.Proxies) forwarded.KnownIPNetworks.Add(proxy);
        });
        return services;
    }

    /// <summary>What is asked of every request, also for the program's own files; comes before them.</summary>
    public static WebApplication UseProtection(this WebApplication app)
    {
        var listening = app.Services.GetRequiredService<Listening>();
        if (listening.IsBehindProxy) app.UseForwardedHeaders();
        app.UseMiddleware<SecureHeaders>();
        app.UseMiddleware<HostGuard>();
        if (!listening.IsSecure) return app;
        app.UseMiddleware<TransportGuard>();
        app.UseHsts();
        return app;
    }

    /// <summary>Who sends a request, and whether he may.</summary>
    public static WebApplication UseSecurity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryGuard>();
        return app;
    }
}
