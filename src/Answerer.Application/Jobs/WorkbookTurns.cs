namespace Answerer.Application.Jobs;

/// <summary>Work on workbooks while somebody waits for the answer: few at a time, each within the limits of a job.</summary>
internal sealed class WorkbookTurns(AnswererOptions options, TimeProvider time) : IDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim turns = new(AtOnce);

    /// <summary>Does the work when it is its turn.</summary>
    /// <param name="work">Gets a token that is cancelled when it is to end.</param>
    /// <param name="cancellation">Cancelled when nobody waits any more.</param>
    public async Task<Result<T>> RunAsync<T>(Func<CancellationToken, Result<T>> work, CancellationToken cancellation)
        where T : class
    {
        await turns.WaitAsync(cancellation);
        using var watch = new JobWatch(options.Service, time, cancellation);
        try
        {
            return await watch.RunAsync(token => Task.FromResult(work(token)), () => true);
        }
        catch (OperationCanceledException) when (watch.Reason is not null)
        {
            return watch.Reason;
        }
        finally
        {
            turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();
}
