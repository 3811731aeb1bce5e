namespace Answerer.Application.Batch;

/// <summary>What becomes of a workbook, in the report's words.</summary>
public static class BatchStatus
{
    /// <summary>Filled now.</summary>
    public const string Filled = "filled";

    /// <summary>Filled by an earlier run.</summary>
    public const string Unchanged = "unchanged";

    /// <summary>Not filled.</summary>
    public const string Failed = "failed";
}
