namespace Answerer.Application.Fill;

/// <summary>Runs of neighbours.</summary>
internal static class Chunks
{
    /// <summary>Runs of items that follow each other and have the same key (by reference), in order.</summary>
    public static IEnumerable<IReadOnlyList<T>> ChunkBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
        where TKey : class
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !ReferenceEquals(key(run[^1]), key(item)))
            {
                yield return run;
                run = [];
            }
            run.Add(item);
        }
        if (run.Count > 0) yield return run;
    }
}
