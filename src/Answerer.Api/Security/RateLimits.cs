using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Answerer.Application;
using Microsoft.AspNetCore.RateLimiting;

namespace Answerer.Api.Security;

/// <summary>How much one caller, or one address, may ask for.</summary>
internal static class RateLimits
{
    private static readonly string[] SignIns = ["/signin", "/password"];
    private static readonly string[] Uploads = ["/api/workbooks", "/api/batches"];

    /// <summary>Sets the limits up.</summary>
    public static void Configure(RateLimiterOptions limiter, ServiceOptions options)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => All(context, options.RequestsPerSecond)),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsPost(context, SignIns) ? Minutely(Address(context), options.SignInsPerMinute) : Unlimited()),
            PartitionedRateLimiter.Create<HttpContext, string>(context => IsPost(context, Uploads) ? Minutely(Caller(context), options.UploadsPerMinute) : Unlimited()));
        limiter.OnRejected = static (context, _) => new ValueTask(RejectAsync(context));
    }

    private static RateLimitPartition<string> All(HttpContext context, int perSecond) => RateLimitPartition.GetTokenBucketLimiter(Caller(context), _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = perSecond,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    });

    private static RateLimitPartition<string> Minutely(string who, int permits) => RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions
    {
        PermitLimit = permits,
        Window = TimeSpan.FromMinutes(1),
    });

    private static RateLimitPartition<string> Unlimited() => RateLimitPartition.GetNoLimiter("");

    private static bool IsPost(HttpContext context, string[] paths) =>
        HttpMethods.IsPost(context.Request.Method) && Array.Exists(paths, path => context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static string Caller(HttpContext context) => context.User.FindFirst(CallerClaims.Id)?.Value ?? Address(context);

    /// <summary>The address, of IPv6 the network that one customer of a provider has.</summary>
    private static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, 8, 8);
        return new IPAddress(bytes).ToString();
    }

    private static Task RejectAsync(OnRejectedContext context)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Refusals.WriteAsync(context.HttpContext, Refusals.RateLimited, StatusCodes.Status429TooManyRequests);
    }
}
