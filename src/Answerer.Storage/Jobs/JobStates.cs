namespace Answerer.Storage.Jobs;

/// <summary>The states of a job, as database and API write them.</summary>
public static class JobStates
{
    /// <summary>Uploaded; waits to be started.</summary>
    public const string Held = "held";

    /// <summary>Waits for a worker.</summary>
    public const string Queued = "queued";

    /// <summary>A worker holds it.</summary>
    public const string Running = "running";

    /// <summary>Its questions are answered.</summary>
    public const string Done = "done";

    /// <summary>It can't be filled as it stands.</summary>
    public const string Failed = "failed";
}
