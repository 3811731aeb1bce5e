using Answerer.Api.Endpoints;
using Answerer.Application;
using Answerer.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Answerer.Api.Hosting;

/// <summary>A storage that can't do its work, and a request that can't be read, as ProblemDetails.</summary>
internal sealed class StorageExceptionHandler : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var error = exception switch
        {
            StorageException storage => StorageFailures.Of(storage),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Error(ErrorKind.TooLarge, "too_large", "送信されたデータが大きすぎます。"),
            BadHttpRequestException => new Error(ErrorKind.Usage, "bad_request", "リクエストを読み取れません。形式を確認してください。"),
            _ => null,
        };
        if (error is null || !httpContext.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return false;
        await Problems.Of(error).ExecuteAsync(httpContext);
        return true;
    }
}
