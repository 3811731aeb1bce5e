using System.Runtime.CompilerServices;
using System.Security.Claims;
using Answerer.Api.Security;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Jobs;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Answerer.Api.Endpoints;

/// <summary>Uploads: streamed to the disk as they come in, never held in memory whole.</summary>
internal static class UploadEndpoints
{
    // What a form has besides its file.
    private const long FormBytes = 65_536;

    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapUploads(this IEndpointRouteBuilder routes, ServiceOptions options)
    {
        routes.MapPost("/api/workbooks", UploadAsync).AddEndpointFilter(ReadableAsync).RequireAuthorization(nameof(Role.Editor)).WithMetadata(new RequestSizeLimitAttribute(options.MaxUploadBytes + FormBytes))
            .Produces<JobView>(StatusCodes.Status202Accepted).WithTags("Jobs");
        routes.MapPost("/api/batches", SubmitAsync).AddEndpointFilter(ReadableAsync).RequireAuthorization(nameof(Role.Editor)).WithMetadata(new RequestSizeLimitAttribute(2 * options.MaxBatchBytes + FormBytes))
            .Produces<BatchView>(StatusCodes.Status202Accepted).WithTags("Jobs");
        routes.MapGet("/api/batches/{id}", (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ShowBatch(user.Caller(), id), cancellation)).RequireAuthorization(nameof(Role.Viewer)).Produces<BatchView>().WithTags("Jobs");
        return routes;
    }

    // A form that ends too soon, or has parts without end. What goes wrong with the disk is said by the storage itself.
    private static async ValueTask<object?> ReadableAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new BadHttpRequestException("the form can't be read", exception);
        }
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation)
    {
        if (UploadForm.Of(request) is not { } form) return Problems.Of(UploadForm.NotAForm);
        if (!await form.ReadToFileAsync(cancellation)) return Problems.Of(new Error(ErrorKind.Usage, "file_missing", "ファイルが選ばれていません。"));
        // Fields come before the file, so that it can be streamed.
        return await mediator.AcceptAsync(
            new UploadWorkbook(user.Caller(), form.FileName, form.File)
            {
                Service = form["service"],
                Hold = form["hold"] == "true",
                Force = form["force"] == "true",
            },
            cancellation);
    }

    private static async Task<IResult> SubmitAsync(HttpRequest request, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation)
    {
        if (UploadForm.Of(request) is not { } form) return Problems.Of(UploadForm.NotAForm);
        return (await mediator.Send(new SubmitBatch(user.Caller(), FilesAsync(form, cancellation)), cancellation)).TryGet(out var batch, out var error)
            ? TypedResults.Accepted($"/api/batches/{batch.Id}", batch)
            : Problems.Of(error);
    }

    private static async IAsyncEnumerable<UploadedFile> FilesAsync(UploadForm form, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await form.ReadToFileAsync(cancellation)) yield return new UploadedFile(form.FileName, form.File, form["service"]);
    }
}
