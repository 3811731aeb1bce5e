namespace Answerer.Excel.Comparing;

/// <summary>What may change in one XML part. Paths are local names from the root, joined by /.</summary>
/// <param name="Attribute">Whether an attribute of the element may go from one value to another (null: absent).</param>
/// <param name="Addition">Whether the element may be added below the path; told whether it stands after all elements of the original.</param>
internal sealed record ChangeRules(
    Func<string, string, string?, string?, bool> Attribute,
    Func<string, MarkupNode, bool, bool> Addition)
{
    public static ChangeRules None { get; } = new((_, _, _, _) => false, (_, _, _) => false);
}
