namespace Answerer.Excel.Layout;

/// <summary>Gives a table without answer column one: the first column to its right that is free all the way down.</summary>
internal static class AppendedColumn
{
    private const int FurthestAway = 20;

    /// <summary>Adds the column to the table and to each of its items; null, and nothing added, where there is no room.</summary>
    public static (TableCandidate Table, IReadOnlyList<TableItem> Items)? To(TableCandidate table, IReadOnlyList<TableItem> items)
    {
        var free = Enumerable.Range(table.Right + 1, FurthestAway).FirstOrDefault(number => number <= CellRef.MaxColumn && IsFree(table, number));
        if (free == 0) return null;
        var column = table.At(free);
        (column.Role, column.Answer) = (ColumnRole.Answer, AnswerRole.Text);
        table.Reasons.Add($"回答列がないため{CellRef.ColumnName(free)}列に追加");
        return (table, [.. items.Select(item => item with { Answers = [new ItemAnswer(column, new CellRef(item.Row, free))] })]);
    }

    /// <summary>The headers that the new column needs.</summary>
    public static IEnumerable<AppendedHeader> Headers(TableCandidate table)
    {
        var column = table.Answers.First().Main;
        foreach (var header in table.Headers)
        {
            var model = table.Grid.AreaAt(header.Top, header.LastColumn).First;
            var english = header.Cells.All(cell => cell.Leaf.All(char.IsAscii));
            yield return new AppendedHeader(table.Grid.Sheet.Name, new CellRef(header.Top, column), english ? "Answer" : "回答", model);
        }
    }

    private static bool IsFree(TableCandidate table, int column)
    {
        for (var row = table.Top; row <= table.ItemRows.Last; row++)
        {
            var area = table.Grid.AreaAt(row, column);
            if (area.First != area.Last || table.Grid.TextAt(row, column).Length > 0 || table.Grid.ForbidsInput(area.First)) return false;
        }
        return !table.Grid.IsHiddenColumn(column);
    }
}
