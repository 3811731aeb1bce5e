using Answerer.Application;
using MediatR;

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
    public static IResult Of(Error error) =>
        TypedResults.Problem(
            detail: WebMessages.Detail(error),
            statusCode: Status(error.Kind),
            title: WebMessages.Title(error.Kind),
            extensions: [KeyValuePair.Create<string, object?>("code", error.Code)]);

    private static int Status(ErrorKind kind) => kind switch
    {
        >= (ErrorKind)400 => (int)kind,
        ErrorKind.Usage => StatusCodes.Status400BadRequest,
        ErrorKind.UnwritableOutput => StatusCodes.Status507InsufficientStorage,
        ErrorKind.Internal or ErrorKind.SelfCheck => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
