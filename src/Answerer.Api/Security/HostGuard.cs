using Answerer.Api.Hosting;

namespace Answerer.Api.Security;

/// <summary>Takes requests only for the hosts that this service has: so a page of somebody else's whose name was bound to our address
/// (DNS rebinding) reaches nothing.</summary>
internal sealed class HostGuard(RequestDelegate next, Listening listening)
{
    /// <summary>Checks, then goes on.</summary>
    public Task InvokeAsync(HttpContext context) => listening.IsOurs(context.Request.Host) ? next(context) : Refusals.WrongHost.ExecuteAsync(context);
}
