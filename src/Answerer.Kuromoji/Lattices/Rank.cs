namespace Answerer.Kuromoji.Lattices;

/// <summary>
/// Cost and node in one number, so that the smaller number is the better choice: the cheaper node or, among equally cheap
/// ones, the older. It makes the innermost loop a plain minimum without branches.
/// </summary>
internal static class Rank
{
    private const int CostShift = 32;

    /// <summary>Worse than any node.</summary>
    public const long None = long.MaxValue;

    public static long Of(int cost, int node) => ((long)cost << CostShift) | (uint)node;

    public static long AddCost(long rank, int cost) => rank + ((long)cost << CostShift);

    public static int Cost(long rank) => (int)(rank >> CostShift);

    public static int Node(long rank) => (int)rank;
}
