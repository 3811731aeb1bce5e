namespace Answerer.Excel.Writing;

/// <summary>Where the links of an evidence sheet lead.</summary>
/// <param name="Namespace">Namespace of the relationship attribute; null for cells of the same workbook.</param>
/// <param name="Id">Id of the relationship to the other workbook.</param>
internal sealed record EvidenceLinks(string? Namespace, string? Id)
{
    /// <summary>To cells of the same workbook.</summary>
    public static EvidenceLinks SameWorkbook { get; } = new(null, null);
}
