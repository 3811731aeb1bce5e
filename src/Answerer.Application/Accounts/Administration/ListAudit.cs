using Answerer.Storage.Audit;
using MediatR;

namespace Answerer.Application.Accounts.Administration;

/// <summary>Lists the audit log, newest first.</summary>
/// <param name="Before">Only entries with a smaller number; null for the newest.</param>
/// <param name="Limit">How many at most: 1 to 1,000.</param>
public sealed record ListAudit(long? Before, int Limit) : IRequest<Result<AuditPage>>;

/// <summary>A page of the audit log.</summary>
/// <param name="Entries">Newest first.</param>
/// <param name="Next">What goes into <c>before</c> for the next page; null on the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, long? Next);

internal sealed class ListAuditHandler(AuditLog log) : IRequestHandler<ListAudit, Result<AuditPage>>
{
    private const int Most = 1_000;

    public Task<Result<AuditPage>> Handle(ListAudit request, CancellationToken cancellationToken)
    {
        var limit = Math.Clamp(request.Limit, 1, Most);
        // One more tells whether there is a next page.
        var entries = log.List(request.Before, limit + 1);
        var page = new AuditPage([.. entries.Take(limit)], entries.Count > limit ? entries[limit - 1].Number : null);
        return Task.FromResult(Result.Of(page));
    }
}
