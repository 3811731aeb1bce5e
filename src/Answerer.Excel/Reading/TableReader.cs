using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>Reads a table part.</summary>
internal static class TableReader
{
    /// <summary>The table, or null when the part names no range.</summary>
    public static TableRange? Read(Package package, PackagePart part)
    {
        using var reader = package.OpenXml(part);
        reader.ReadRoot();
        if (reader.LocalName != "table" || !CellRange.TryParse(reader.Attribute("ref"), out var range)) return null;
        reader.Budget.AddRange(part.Name);
        var name = reader.Attribute("displayName") ?? reader.Attribute("name") ?? "";
        var headerRows = reader.Number("headerRowCount") ?? 1;
        var totalsRows = reader.Number("totalsRowCount") ?? 0;
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        while (reader.NextChild(0))
        {
            if (reader.LocalName != "tableColumns") continue;
            var (depth, place) = (reader.Depth, 0);
            while (reader.NextChild(depth))
            {
                reader.Budget.AddRange(part.Name);
                columns.TryAdd(reader.Attribute("name") ?? "", place++);
            }
        }
        return new TableRange(name, range, headerRows, totalsRows, columns);
    }
}
