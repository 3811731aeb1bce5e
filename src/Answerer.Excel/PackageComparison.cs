namespace Answerer.Excel;

/// <summary>Every difference between two packages, part by part.</summary>
public sealed record PackageComparison(IReadOnlyList<PackageDifference> Differences)
{
    /// <summary>Whether filling may make all of them; true when there are none.</summary>
    public bool AllAllowed => Differences.All(difference => difference.Allowed);
}
