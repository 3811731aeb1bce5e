namespace Answerer.Storage.Jobs;

/// <summary>What became of a job that was to be done anew.</summary>
public enum RestartOutcome
{
    /// <summary>It waits for a worker, or is held.</summary>
    Restarted,

    /// <summary>It is running, or not there.</summary>
    NotNow,

    /// <summary>More wait already than may.</summary>
    QueueFull,
}
