namespace Answerer.Service.Bench;

/// <summary>Times in milliseconds, taken from any thread.</summary>
internal sealed class Latencies
{
    private readonly List<double> times = [];

    /// <summary>How many.</summary>
    public int Count => times.Count;

    /// <summary>Adds one.</summary>
    public void Add(TimeSpan time)
    {
        lock (times) times.Add(time.TotalMilliseconds);
    }

    /// <summary>The time that a share of them doesn't exceed (nearest rank).</summary>
    public double Percentile(double share)
    {
        lock (times)
        {
            if (times.Count == 0) return double.NaN;
            times.Sort();
            return Math.Round(times[Math.Max(0, (int)Math.Ceiling(share * times.Count) - 1)], 2);
        }
    }
}
