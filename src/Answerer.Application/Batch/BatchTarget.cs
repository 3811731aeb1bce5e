namespace Answerer.Application.Batch;

/// <summary>Where the outputs of a workbook go, relative to the output folder, with /.</summary>
/// <param name="Item">The workbook.</param>
/// <param name="Output">The filled workbook.</param>
/// <param name="Evidence">The evidence as a workbook of its own, should there be one.</param>
internal sealed record BatchTarget(BatchItem Item, string Output, string Evidence)
{
    /// <summary>The targets of all workbooks: the tree of the input, with evidence beside.</summary>
    public static IReadOnlyList<BatchTarget> Of(IReadOnlyList<BatchItem> items)
    {
        var unique = new UniquePaths();
        var outputs = items.Select(item => (Item: item, Output: unique.Claim(item.Path))).ToList();
        return [.. outputs.Select(target => new BatchTarget(target.Item, target.Output, unique.Claim(Path.ChangeExtension(target.Output, null) + ".evidence.xlsx")))];
    }
}
