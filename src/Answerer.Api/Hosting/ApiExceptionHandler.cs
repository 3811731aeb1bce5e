using Answerer.Api.Endpoints;
using Answerer.Application;
using Answerer.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace Answerer.Api.Hosting;

/// <summary>What goes wrong in the API, as ProblemDetails: a storage that can't do its work, a request that can't be read, and whatever nobody thought of.</summary>
internal sealed partial class ApiExceptionHandler(ILogger<ApiExceptionHandler> logger) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!httpContext.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) return false;
        await Problems.Of(exception switch
        {
            StorageException storage => StorageFailures.Of(storage),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new Error(ErrorKind.TooLarge, "too_large", "送信されたデータが大きすぎます。"),
            BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => new Error(ErrorKind.WrongContent, "not_json", "application/json で送信してください。"),
            BadHttpRequestException => new Error(ErrorKind.Usage, "bad_request", "リクエストを読み取れません。形式を確認してください。"),
            _ => Unforeseen(exception),
        }).ExecuteAsync(httpContext);
        return true;
    }

    // The type says enough; a message might quote a cell.
    private Error Unforeseen(Exception exception)
    {
        Log.Broke(logger, exception.GetType().FullName!, exception.StackTrace);
        return new Error(ErrorKind.Internal, "internal", "処理中に問題が発生しました。もう一度お試しください。繰り返す場合は管理者へお知らせください。");
    }

    private static partial class Log
    {
        [LoggerMessage(30, LogLevel.Error, "a request broke: {Type}\n{Stack}")]
        public static partial void Broke(ILogger logger, string type, string? stack);
    }
}
