namespace Answerer.Answering;

/// <summary>Likeness of two short texts by pairs of neighbouring characters.</summary>
internal static class Likeness
{
    /// <summary>Dice's coefficient, 0 to 1 (Dice, Ecology 26, 1945).</summary>
    public static double Of(string a, string b)
    {
        var left = Pairs(a);
        var right = Pairs(b);
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
