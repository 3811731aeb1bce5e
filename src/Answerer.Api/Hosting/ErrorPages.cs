namespace Answerer.Api.Hosting;

/// <summary>Errors of pages become a page in Japanese; the API answers with ProblemDetails of its own.</summary>
internal static class ErrorPages
{
    /// <summary>Adds them, before whatever may fail.</summary>
    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
            pages => pages.UseExceptionHandler("/error").UseStatusCodePagesWithReExecute("/error/{0}"));
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), api => api.UseExceptionHandler());
        // Behind the error pages, so that what they run again is routed again.
        app.UseRouting();
        return app;
    }
}
