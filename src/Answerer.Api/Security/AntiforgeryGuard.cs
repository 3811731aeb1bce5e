using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace Answerer.Api.Security;

/// <summary>Every request that changes something carries the antiforgery token, unless it proved itself by a key: no browser sends a key by itself.</summary>
internal sealed class AntiforgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    /// <summary>The header of the token.</summary>
    public const string Header = "X-CSRF-TOKEN";

    /// <summary>Checks, then goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (IsExempt(context) || await IsOursAsync(context)) await next(context);
        else await Refusals.WriteAsync(context, Refusals.Forged, StatusCodes.Status400BadRequest);
    }

    // The page of errors changes nothing; it is shown in the place of whatever was sent.
    private static bool IsExempt(HttpContext context) =>
        IsSafe(context.Request.Method)
        || context.User.Identity?.AuthenticationType == SecuritySchemes.Key
        || context.GetEndpoint()?.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null;

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    // Forms of pages carry the token in a field; an upload to the API isn't read for one.
    private async Task<bool> IsOursAsync(HttpContext context) =>
        (Refusals.IsPage(context.Request) || context.Request.Headers.ContainsKey(Header)) && await antiforgery.IsRequestValidAsync(context);
}
