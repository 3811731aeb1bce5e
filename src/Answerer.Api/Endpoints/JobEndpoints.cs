using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using Answerer.Api.Security;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Fill;
using Answerer.Application.Jobs;
using MediatR;

namespace Answerer.Api.Endpoints;

/// <summary>Jobs: what a team uploaded, how far it is, what people make of it.</summary>
internal static class JobEndpoints
{
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapJobs(this IEndpointRouteBuilder routes)
    {
        var reading = routes.MapGroup("/api/jobs").RequireAuthorization(nameof(Role.Viewer)).WithTags("Jobs");
        reading.MapGet("/", (ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation, string? state = null, string? before = null, int limit = 50) =>
            mediator.SendAsync(new ListJobs(user.Caller(), state, before, limit), cancellation)).Produces<JobPage>();
        reading.MapGet("/{id}", (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ShowJob(user.Caller(), id), cancellation)).Produces<JobView>();
        reading.MapGet("/{id}/events", Events).Produces<JobView>(contentType: "text/event-stream");
        reading.MapGet("/{id}/layout", (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new PreviewLayout(user.Caller(), id), cancellation)).Produces<LayoutPreview>();
        reading.MapGet("/{id}/questions", (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation, string? status = null) =>
            mediator.SendAsync(new ListQuestions(user.Caller(), id, status), cancellation)).Produces<QuestionPage>();
        reading.MapGet("/{id}/questions/{number:int}", (string id, int number, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.SendAsync(new ShowQuestion(user.Caller(), id, number), cancellation)).Produces<QuestionView>();
        reading.MapGet("/{id}/workbook", DownloadWorkbookAsync).Produces<byte[]>(contentType: Spreadsheet);
        reading.MapGet("/{id}/original", async (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            File(await mediator.Send(new DownloadOriginal(user.Caller(), id), cancellation), null)).Produces<byte[]>(contentType: Spreadsheet);

        var editing = routes.MapGroup("/api/jobs").RequireAuthorization(nameof(Role.Editor)).WithTags("Jobs");
        editing.MapPost("/{id}/layout", (string id, LayoutBody body, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.AcceptAsync(new CorrectLayout(user.Caller(), id, body.Layout, body.Service, body.Hold ?? false), cancellation)).Produces<JobView>(StatusCodes.Status202Accepted);
        editing.MapPost("/{id}/start", (string id, StartBody? body, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            mediator.AcceptAsync(new StartJob(user.Caller(), id, body?.Service, body?.Force ?? false), cancellation)).Produces<JobView>(StatusCodes.Status202Accepted);
        editing.MapPatch("/{id}/questions/{number:int}", ReviseAsync).Produces<QuestionView>().ProducesProblem(StatusCodes.Status409Conflict);
        editing.MapDelete("/{id}", async (string id, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation) =>
            (await mediator.Send(new DeleteJob(user.Caller(), id), cancellation)).TryGet(out _, out var error) ? TypedResults.NoContent() : Problems.Of(error)).Produces(StatusCodes.Status204NoContent);
        return routes;
    }

    /// <summary>A job that was taken in or queued: 202, and where to ask for it.</summary>
    public static async Task<IResult> AcceptAsync(this IMediator mediator, IRequest<Result<JobView>> request, CancellationToken cancellation) =>
        (await mediator.Send(request, cancellation)).TryGet(out var job, out var error) ? TypedResults.Accepted($"/api/jobs/{job.Id}", job) : Problems.Of(error);

    private static IResult Events(string id, ClaimsPrincipal user, HttpRequest request, JobFeed feed, CancellationToken cancellation)
    {
        if (!feed.Has(user.Caller(), id)) return Problems.Of(new Error(ErrorKind.NotFound, "unknown_job", "この回答作業は見つかりません。"));
        _ = long.TryParse(request.Headers["Last-Event-ID"], System.Globalization.CultureInfo.InvariantCulture, out var after);
        return TypedResults.ServerSentEvents(News(feed, user.Caller(), id, after, cancellation));
    }

    private static async IAsyncEnumerable<SseItem<JobView>> News(JobFeed feed, Caller caller, string id, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var news in feed.WatchAsync(caller, id, after, cancellation))
            yield return new SseItem<JobView>(news.Job, "job") { EventId = news.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) };
    }

    private static async Task<IResult> DownloadWorkbookAsync(string id, ClaimsPrincipal user, HttpResponse response, IMediator mediator, CancellationToken cancellation, string @for = "internal")
    {
        // Numbers are no words of the contract, although the parser would take them.
        if (!Enum.TryParse<DownloadPurpose>(@for, ignoreCase: true, out var purpose) || !@for.All(char.IsAsciiLetter))
            return Problems.Of(new Error(ErrorKind.Usage, "bad_request", "for には customer, internal, evidence のいずれかを指定してください。"));
        return File(await mediator.Send(new DownloadWorkbook(user.Caller(), id, purpose), cancellation), response);
    }

    private static IResult File(Result<Download> result, HttpResponse? response)
    {
        if (!result.TryGet(out var download, out var error)) return Problems.Of(error);
        if (response is not null) response.Headers["Answerer-Open-Questions"] = download.OpenQuestions.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.File(download.Content, MediaType(download.Name), download.Name);
    }

    private static string MediaType(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".xls" => "application/vnd.ms-excel",
        ".xlsm" => "application/vnd.ms-excel.sheet.macroEnabled.12",
        ".xltx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
        ".xltm" => "application/vnd.ms-excel.template.macroEnabled.12",
        _ => Spreadsheet,
    };

    private static async Task<IResult> ReviseAsync(string id, int number, JsonElement body, ClaimsPrincipal user, IMediator mediator, CancellationToken cancellation)
    {
        if (!RevisionBody.TryRead(body, out var changes)) return Problems.Of(new Error(ErrorKind.Usage, "bad_request", "version（数値）と、text, choice, approved, evidence のうち変更するものを指定してください。"));
        var request = changes.ToRequest(user.Caller(), id, number);
        if (!(await mediator.Send(request, cancellation)).TryGet(out var revised, out var error)) return Problems.Of(error);
        return revised.IsConflict ? Problems.Conflict(revised.Question) : TypedResults.Ok(revised.Question);
    }

    /// <summary>A corrected layout.</summary>
    internal sealed record LayoutBody(IReadOnlyList<ReportedLayout>? Layout, string? Service, bool? Hold);

    /// <summary>How to start.</summary>
    internal sealed record StartBody(string? Service, bool? Force);
}
