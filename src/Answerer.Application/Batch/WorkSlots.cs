namespace Answerer.Application.Batch;

/// <summary>Lets several small works go on at the same time, or one large.</summary>
internal sealed class WorkSlots(int count) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly SemaphoreSlim free = new(count);

    /// <summary>Takes one slot, or all.</summary>
    /// <returns>How many were taken.</returns>
    public async Task<int> TakeAsync(bool all, CancellationToken cancellation)
    {
        var wanted = all ? count : 1;
        var taken = 0;
        // One at a time: two large works that each hold half of the slots would wait for each other.
        await turn.WaitAsync(cancellation);
        try
        {
            for (; taken < wanted; taken++) await free.WaitAsync(cancellation);
            return taken;
        }
        catch
        {
            if (taken > 0) free.Release(taken);
            throw;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Gives slots back.</summary>
    public void Return(int taken) => free.Release(taken);

    /// <inheritdoc/>
    public void Dispose()
    {
        turn.Dispose();
        free.Dispose();
    }
}
