using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>Reads data validations: of the sheet itself and of the x14 extension, which differ in where formulas and ranges stand.</summary>
internal static class ValidationReader
{
    /// <summary>Reads the children of the current dataValidations element; list values are left unresolved.</summary>
    public static void ReadAll(PartReader reader, List<CellValidation> validations)
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "dataValidation" && Read(reader) is { } validation) validations.Add(validation);
        }
    }

    private static CellValidation? Read(PartReader reader)
    {
        reader.Budget.AddRange(reader.Part.Name);
        var type = reader.Attribute("type") ?? "none";
        var comparison = reader.Attribute("operator") ?? "between";
        var enforced = reader.Flag("showErrorMessage") && (reader.Attribute("errorStyle") ?? "stop") == "stop";
        var prompt = JoinPrompt(reader.Attribute("promptTitle"), reader.Attribute("prompt"));
        var ranges = reader.Attribute("sqref");
        string? formula1 = null;
        string? formula2 = null;

        // x14 wraps formulas in xm:f and holds the ranges in xm:sqref; newer files put formulas into mc:AlternateContent: so they
        // are looked for at any depth.
        var depth = reader.Depth;
        while (reader.NextDescendant(depth))
        {
            switch (reader.LocalName)
            {
                case "formula1": formula1 = reader.ReadText().Trim(); break;
                case "formula2": formula2 = reader.ReadText().Trim(); break;
                case "sqref": ranges = reader.ReadText(); break;
            }
        }
        var areas = ParseRanges(reader, ranges);
        if (areas.Count == 0) return null;
        return new CellValidation(areas, type)
        {
            Operator = type is "list" or "none" or "custom" ? null : comparison,
            Formula1 = NullIfEmpty(formula1),
            Formula2 = NullIfEmpty(formula2),
            Enforced = enforced,
            Prompt = prompt,
        };
    }

    private static List<CellRange> ParseRanges(PartReader reader, string? text)
    {
        var ranges = new List<CellRange>();
        foreach (var part in text.AsSpan().SplitAny(" \t\r\n"))
        {
            if (!CellRange.TryParse(text.AsSpan(part), out var range)) continue;
            reader.Budget.AddRange(reader.Part.Name);
            ranges.Add(range);
        }
        return ranges;
    }

    private static string? JoinPrompt(string? title, string? text) =>
        NullIfEmpty(string.Join('\n', new[] { title, text }.Where(line => !string.IsNullOrEmpty(line))));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
