namespace Answerer.Training;

/// <summary>Parts a bank by batches, so that the questions of one hand are never judged by what was learned from the same hand.</summary>
internal static class Folds
{
    /// <summary>The fold, 0 to <paramref name="count"/> - 1, of each question: whole batches, the smallest fold taking the next largest batch.
    /// A bank of fewer batches than two is dealt out question by question.</summary>
    public static int[] Of(IReadOnlyList<LabelledQuestion> questions, int count)
    {
        var batches = questions.CountBy(question => question.Batch).OrderByDescending(batch => batch.Value).ThenBy(batch => batch.Key, StringComparer.Ordinal).ToList();
        if (batches.Count < 2) return [.. questions.Select((_, i) => i % count)];
        var sizes = new int[Math.Min(count, batches.Count)];
        var foldOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (batch, size) in batches)
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += size;
            foldOf.Add(batch, smallest);
        }
        return [.. questions.Select(question => foldOf[question.Batch])];
    }
}
