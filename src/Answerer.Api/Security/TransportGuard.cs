namespace Answerer.Api.Security;

/// <summary>Where the service is reached over TLS only, what comes without it is refused rather than redirected: it may carry a key already.
/// The state of health has no secret.</summary>
internal sealed class TransportGuard(RequestDelegate next)
{
    /// <summary>Checks, then goes on.</summary>
    public Task InvokeAsync(HttpContext context) =>
        context.Request.IsHttps || context.Request.Path == "/healthz" ? next(context) : Refusals.NotSecure.ExecuteAsync(context);
}
