using Answerer.Application.Jobs;

namespace Answerer.Application.Tests.Jobs;

public sealed class WorkbookTurnsTests
{
    [Fact]
    public async Task RunAsync_BeyondItsTime_EndsAndGivesItsTurnFree()
    {
        using var turns = Turns(TimeSpan.Zero);
        foreach (var _ in Enumerable.Range(0, 3))
        {
            var result = await turns.RunAsync<string>(
                token =>
                {
                    token.WaitHandle.WaitOne();
                    throw new OperationCanceledException(token);
                },
                CancellationToken.None);

            Assert.Equal("job_time_limit", result.Error?.Code);
        }
    }

    [Fact]
    public async Task RunAsync_ManyAtOnce_FewAreWorkedOn()
    {
        using var turns = Turns(TimeSpan.FromMinutes(1));
        using var go = new ManualResetEventSlim();
        var (working, most) = (0, 0);
        var all = Enumerable.Range(0, 6).Select(_ => turns.RunAsync(
            token =>
            {
                var now = Interlocked.Increment(ref working);
                lock (go) most = Math.Max(most, now);
                go.Wait(token);
                Interlocked.Decrement(ref working);
                return Result.Of("done");
            },
            CancellationToken.None)).ToList();

        while (Volatile.Read(ref working) < 2) await Task.Delay(1);
        go.Set();
        await Task.WhenAll(all);

        Assert.Equal(2, most);
    }

    private static WorkbookTurns Turns(TimeSpan limit)
    {
        var options = new AnswererOptions { Root = "/", Index = "/" };
        options.Service.JobTimeLimit = limit;
        return new WorkbookTurns(options, TimeProvider.System);
    }
}
