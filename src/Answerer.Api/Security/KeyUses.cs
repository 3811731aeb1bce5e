using Answerer.Application.Accounts;
using Answerer.Storage;

namespace Answerer.Api.Security;

/// <summary>Notes now and then, and at the end, when keys were used: asking itself touches no database.</summary>
internal sealed partial class KeyUses(AccountDirectory directory, TimeProvider time, ILogger<KeyUses> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Note();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken)) Note();
    }

    private void Note()
    {
        try
        {
            directory.NoteUses();
        }
        catch (StorageException exception)
        {
            // They stay in memory for the next time.
            Log.NotNoted(logger, exception.Problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The use of keys could not be noted: {Problem}")]
        public static partial void NotNoted(ILogger logger, StorageProblem problem);
    }
}
