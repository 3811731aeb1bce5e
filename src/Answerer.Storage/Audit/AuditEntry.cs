namespace Answerer.Storage.Audit;

/// <summary>One line of the audit log. Names ids, never what stands in a workbook.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Id of the account or key; "service" for what the service does by itself.</param>
/// <param name="Team">The team whose thing it is; "" where none.</param>
/// <param name="Action">Stable word, "job.upload".</param>
/// <param name="Target">Id of what was changed.</param>
/// <param name="Detail">Ids and counts, or null.</param>
public sealed record AuditEntry(DateTimeOffset At, string Who, string Team, string Action, string Target, string? Detail)
{
    /// <summary>Who acts where no person or key does.</summary>
    public const string Service = "service";

    /// <summary>Its place in the log, from 1; 0 before it is in it.</summary>
    public long Number { get; init; }
}
