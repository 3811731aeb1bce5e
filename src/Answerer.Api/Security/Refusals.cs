using Answerer.Api.Endpoints;
using Answerer.Application;

namespace Answerer.Api.Security;

/// <summary>What is answered to requests that don't get through, and what the log says of them.</summary>
internal static partial class Refusals
{
    /// <summary>400: no antiforgery token, or one of another session.</summary>
    public static IResult Forged { get; } = Problems.Of(new Error(
        ErrorKind.Usage, "antiforgery", "ページの有効期限が切れています。ページを再読み込みして、もう一度お試しください。"));

    /// <summary>400: the request is for another host than this.</summary>
    public static IResult WrongHost { get; } = Problems.Of(new Error(
        ErrorKind.Usage, "wrong_host", "このホスト名では利用できません。起動時に指定したアドレスを使うか、設定 hosts にホスト名を加えてください。"));

    /// <summary>400: not over TLS.</summary>
    public static IResult NotSecure { get; } = Problems.Of(new Error(
        ErrorKind.Usage, "https_required", "HTTPS で接続してください。リバースプロキシの背後では、プロキシが X-Forwarded-Proto を渡す必要があります。別のマシンのプロキシは、設定 proxies に加えてください。"));

    /// <summary>429.</summary>
    public static IResult RateLimited { get; } = Problems.Of(new Error(
        ErrorKind.TooMany, "rate_limited", "リクエストが多すぎます。しばらくしてからもう一度お試しください。"));

    private static readonly IResult NotSignedIn = Problems.Of(new Error(
        ErrorKind.NotSignedIn, "not_signed_in", "サインインが必要です。プログラムからは Authorization ヘッダーに有効な API キーを指定してください。"));

    private static readonly IResult Forbidden = Problems.Of(new Error(ErrorKind.Forbidden, "forbidden", "この操作を行う権限がありません。管理者に確認してください。"));

    /// <summary>Whether a person looks at the answer: then it is a page, not ProblemDetails.</summary>
    public static bool IsPage(HttpRequest request) => !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Answers with a problem; a page gets the status alone, and its body from the page of errors.</summary>
    public static Task WriteAsync(HttpContext context, IResult problem, int status)
    {
        if (!IsPage(context.Request)) return problem.ExecuteAsync(context);
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>401, and how a program signs in.</summary>
    public static Task ChallengeAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = KeyAuthentication.Bearer;
        return NotSignedIn.ExecuteAsync(context);
    }

    /// <summary>403; noted, because somebody tried what the role doesn't allow.</summary>
    public static Task ForbidAsync(HttpContext context)
    {
        var logger = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Answerer.Security");
        Log.Denied(logger, context.User.FindFirst(CallerClaims.Id)?.Value ?? "", context.GetEndpoint()?.DisplayName ?? "");
        return WriteAsync(context, Forbidden, StatusCodes.Status403Forbidden);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Caller} was denied {Endpoint}")]
        public static partial void Denied(ILogger logger, string caller, string endpoint);
    }
}
