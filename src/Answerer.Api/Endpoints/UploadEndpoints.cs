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
        routes.MapPost("/api/workbooks", UploadAsync).RequireAuthorization(nameof(Role.Editor)).WithMetadata(new RequestSizeLimitAttribute(options.MaxUploadBytes + FormBytes));
        return routes;
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
}
