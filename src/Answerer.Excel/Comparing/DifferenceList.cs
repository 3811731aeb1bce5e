namespace Answerer.Excel.Comparing;

/// <summary>Collects the differences of one part.</summary>
internal sealed class DifferenceList(string part, List<PackageDifference> all)
{
    public void Add(DifferenceKind kind, string? where, bool allowed, string description) =>
        all.Add(new PackageDifference(kind, part, where, allowed, description));
}
