using System.Globalization;
using System.Text;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Writing;

/// <summary>The two changes that the workbook part may get: calculation on opening, and one more sheet.</summary>
internal static class WorkbookPartEditor
{
    /// <summary>The elements that stand before calcPr (CT_Workbook, ECMA-376 Part 1, 18.2.27), from sheets on.</summary>
    private static readonly string[] BeforeCalculation = ["sheets", "functionGroups", "externalReferences", "definedNames"];

    /// <summary>Asks the opening program to calculate all formulas: their cached values may depend on answers.</summary>
    public static byte[] CalculateOnLoad(byte[] xml)
    {
        var scanner = new MarkupScanner(xml);
        var splices = new Splices();
        var (insertAt, prefix) = (0, "");
        while (scanner.Read())
        {
            if (scanner.Depth == 0 && scanner.Kind == TagKind.Start) prefix = scanner.Prefix;
            if (scanner.Starts(1, "calcPr"u8))
            {
                SetFlag(scanner, splices);
                return splices.Apply(xml);
            }
            if (scanner.Depth != 1 || scanner.Kind == TagKind.Start || !BeforeCalculation.Contains(Encoding.UTF8.GetString(scanner.LocalName))) continue;
            insertAt = scanner.End;
        }
        splices.Insert(insertAt, $"<{prefix}calcPr fullCalcOnLoad=\"1\"/>");
        return splices.Apply(xml);
    }

    /// <summary>Appends a visible sheet.</summary>
    /// <param name="xml">The workbook part.</param>
    /// <param name="name">Name of the tab; a number in brackets is added where the workbook has one of that name.</param>
    /// <param name="relationshipId">Relationship that leads to the sheet's part.</param>
    public static byte[] AppendSheet(byte[] xml, string name, string relationshipId)
    {
        var scanner = new MarkupScanner(xml);
        var splices = new Splices();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (largestId, tag, idName, declarations) = (0, "sheet", "r:id", "");
        while (scanner.Read())
        {
            if (scanner.Starts(2, "sheet"u8))
            {
                names.Add(scanner.Attribute("name"u8) ?? "");
                largestId = Math.Max(largestId, scanner.Number("sheetId"u8) ?? 0);
                tag = scanner.Name;
                var attributes = scanner.Attributes();
                idName = attributes.Find(a => a.Name.EndsWith(":id", StringComparison.Ordinal))?.Name ?? idName;
                // Some producers declare the prefix on each element.
                declarations = string.Concat(attributes.Where(a => a.Name.StartsWith("xmlns", StringComparison.Ordinal)).Select(a => a.Raw));
            }
            if (scanner.Depth == 1 && scanner.Kind == TagKind.End && scanner.LocalName.SequenceEqual("sheets"u8)) break;
        }
        var unique = UniqueName(name, names);
        splices.Insert(scanner.Start, string.Create(CultureInfo.InvariantCulture,
            $"<{tag} name=\"{EscapedMarkup.Encode(unique)}\" sheetId=\"{largestId + 1}\" {idName}=\"{relationshipId}\"{declarations}/>"));
        return splices.Apply(xml);
    }

    private static string UniqueName(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var i = 2; taken.Contains(unique); i++) unique = string.Create(CultureInfo.InvariantCulture, $"{name} ({i})");
        return unique;
    }

    private static void SetFlag(MarkupScanner scanner, Splices splices)
    {
        const string Flag = "fullCalcOnLoad";
        if (scanner.Attribute("fullCalcOnLoad"u8) is { } value && PartReader.IsTrue(value)) return;
        var tag = new StringBuilder(scanner.Name);
        foreach (var attribute in scanner.Attributes())
        {
            if (attribute.Name != Flag) tag.Append(attribute.Raw);
        }
        splices.Replace(scanner.Start, scanner.End, $"<{tag} {Flag}=\"1\"{(scanner.Kind == TagKind.Empty ? "/" : "")}>");
    }
}
