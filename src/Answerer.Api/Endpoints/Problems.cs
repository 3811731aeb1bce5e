using Answerer.Application;
using Answerer.Application.Jobs;
using MediatR;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Answerer.Api.Endpoints;

/// <summary>Results of use cases as HTTP answers. The one place where errors become ProblemDetails.</summary>
internal static class Problems
{
    /// <summary>Sends a request and answers with its value.</summary>
    public static Task<IResult> SendAsync<T>(this IMediator mediator, IRequest<Result<T>> request, CancellationToken cancellation)
        where T : class =>
        mediator.SendAsync(request, value => value, cancellation);

    /// <summary>Sends a request and answers with what is made of its value.</summary>
    public static async Task<IResult> SendAsync<T, TBody>(this IMediator mediator, IRequest<Result<T>> request, Func<T, TBody> body, CancellationToken cancellation)
        where T : class =>
        (await mediator.Send(request, cancellation)).TryGet(out var value, out var error) ? TypedResults.Ok(body(value)) : Of(error);

    /// <summary>An error as ProblemDetails.</summary>
    public static IResult Of(Error error)
    {
        var problem = Problem(error.Kind, WebMessages.Detail(error.Code, error.Message), KeyValuePair.Create<string, object?>("code", error.Code));
        return error.Kind is ErrorKind.TooMany or ErrorKind.Unavailable ? new Later(problem) : problem;
    }

    /// <summary>Somebody else changed the question meanwhile: what it is now comes with it.</summary>
    public static IResult Conflict(QuestionView present) => Problem(
        ErrorKind.Conflict,
        "ほかの人がこの質問を変更しました。内容を確認して、もう一度保存してください。",
        KeyValuePair.Create<string, object?>("code", "version_conflict"),
        KeyValuePair.Create<string, object?>("question", present));

    private static ProblemHttpResult Problem(ErrorKind kind, string detail, params IEnumerable<KeyValuePair<string, object?>> extensions) =>
        TypedResults.Problem(detail, statusCode: Status(kind), title: ProblemTitles.Of(kind), type: "about:blank", extensions: extensions);

    /// <summary>The HTTP status of an error.</summary>
    public static int Status(ErrorKind kind) => kind switch
    {
        >= (ErrorKind)400 => (int)kind,
        ErrorKind.Usage => StatusCodes.Status400BadRequest,
        ErrorKind.UnwritableOutput => StatusCodes.Status507InsufficientStorage,
        ErrorKind.Internal or ErrorKind.SelfCheck => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>A problem that goes away by itself: says when to try again.</summary>
    private sealed class Later(IResult problem) : IResult
    {
        private const string Seconds = "10";

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = Seconds;
            return problem.ExecuteAsync(httpContext);
        }
    }
}
