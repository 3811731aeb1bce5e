using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>
/// Resolves the source of list validations to the values that may be entered: a literal list, a range of any sheet, a defined name,
/// a table column, OFFSET with COUNTA. Existing cells are looked at, ranges never expanded. Not resolvable (INDIRECT on cells, other workbooks,
/// computed ranges): null.
/// </summary>
internal sealed class ListResolver
{
    /// <summary>Names may lead to names; a chain longer than this goes in circles.</summary>
    private const int MaxNameSteps = 32;

    private readonly ReadBudget budget;
    private readonly IReadOnlyList<SheetDraft> sheets;
    private readonly Dictionary<string, SheetDraft> sheetsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (SheetDraft Sheet, TableRange Table)> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(SheetDraft? Scope, string Name), string> names = [];
    private readonly Dictionary<(SheetDraft Sheet, CellRange Range), IReadOnlyList<string>?> resolved = [];

    public ListResolver(IReadOnlyList<SheetDraft> sheets, IReadOnlyList<DefinedName> definedNames, ReadBudget budget)
    {
        this.budget = budget;
        this.sheets = sheets;
        foreach (var sheet in sheets)
        {
            sheetsByName.TryAdd(sheet.Name, sheet);
            foreach (var table in sheet.Tables) tables.TryAdd(table.Name, (sheet, table));
        }
        foreach (var name in definedNames)
            names.TryAdd((name.Scope is null ? null : sheetsByName.GetValueOrDefault(name.Scope), Key(name.Name)), name.Formula);
    }

    /// <summary>Resolves the list validations of all sheets in place.</summary>
    public void ResolveAll()
    {
        foreach (var sheet in sheets)
        {
            for (var i = 0; i < sheet.Validations.Count; i++)
            {
                var validation = sheet.Validations[i];
                if (validation.Type == "list" && validation.Formula1 is { } source)
                    sheet.Validations[i] = validation with { Values = Resolve(source, sheet) };
            }
        }
    }

    private IReadOnlyList<string>? Resolve(string source, SheetDraft sheet)
    {
        for (var step = 0; step < MaxNameSteps; step++)
        {
            source = FormulaText.Trim(source);
            if (source.StartsWith('"')) return LiteralValues(source);
            if (FormulaText.LiteralIndirect(source) is { } quoted)
            {
                source = quoted;
                continue;
            }
            if (OffsetFormula.Parse(source) is { } offset) return OffsetValues(offset, sheet);
            if (Target(source, sheet, out var rest) is not { } target) return null;
            if (FormulaText.TryParseArea(rest, out var range)) return Values(target, range);
            if (TableColumn(rest) is { } column) return Values(column.Sheet, column.Range);
            if (!names.TryGetValue((target, Key(rest)), out var next) && !names.TryGetValue((null, Key(rest)), out next)) return null;
            source = next;
        }
        return null;
    }

    /// <summary>The sheet that a reference names (without one: the sheet it stands on) and what follows; null for no sheet of ours.</summary>
    private SheetDraft? Target(string reference, SheetDraft sheet, out string rest)
    {
        if (!FormulaText.TrySplitSheet(reference, out var name, out rest)) return null;
        return name is null ? sheet : sheetsByName.GetValueOrDefault(name);
    }

    private IReadOnlyList<string>? OffsetValues(OffsetFormula offset, SheetDraft sheet)
    {
        if (Target(offset.Reference, sheet, out var rest) is not { } target || !CellRange.TryParse(rest, out var start)) return null;
        if (offset.RangeFrom(start.First) is not { } range) return null;
        return offset.Height is null ? Collect(target, range, untilGap: true) : Values(target, range);
    }

    private List<string>? LiteralValues(string source)
    {
        if (source.Length < 2 || !source.EndsWith('"')) return null;
        var text = source[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
        var values = text.Split(',').Select(value => value.Trim()).Where(value => value.Length > 0).ToList();
        return values.Count <= budget.Limits.MaxListValues ? values : null;
    }

    private IReadOnlyList<string>? Values(SheetDraft sheet, CellRange range)
    {
        if (!resolved.TryGetValue((sheet, range), out var values))
        {
            values = Collect(sheet, range, untilGap: false);
            resolved.Add((sheet, range), values);
        }
        return values;
    }

    private List<string>? Collect(SheetDraft sheet, CellRange range, bool untilGap)
    {
        var cells = sheet.Cells;
        var values = new List<string>();
        var row = range.First.Row;
        for (var i = sheet.FirstAtOrAfter(range.First); i < cells.Count && cells[i].Ref.Row <= range.Last.Row; i++)
        {
            if (!budget.TryLookUp()) return null;
            if (cells[i].Text.Length == 0 || !range.Contains(cells[i].Ref)) continue;
            if (untilGap && cells[i].Ref.Row > row + 1) break;
            row = cells[i].Ref.Row;
            if (values.Count == budget.Limits.MaxListValues) return null;
            values.Add(cells[i].Text);
        }
        return values;
    }

    // Table1 or Table1[Column]: the data rows only.
    private (SheetDraft Sheet, CellRange Range)? TableColumn(string text)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var name = bracket < 0 ? text : text[..bracket];
        if (!tables.TryGetValue(name, out var found)) return null;
        var (first, last) = (found.Table.Range.First, found.Table.Range.Last);
        if (bracket >= 0)
        {
            if (!found.Table.Columns.TryGetValue(text[(bracket + 1)..].TrimEnd(']'), out var column)) return null;
            first = first with { Column = first.Column + column };
            last = last with { Column = first.Column };
        }
        first = first with { Row = first.Row + found.Table.HeaderRows };
        last = last with { Row = last.Row - found.Table.TotalsRows };
        return first.Row <= last.Row ? (found.Sheet, new CellRange(first, last)) : null;
    }

    private static string Key(string name) => name.ToUpperInvariant();
}
