using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Questions and the headings that they inherit.</summary>
internal sealed partial class TableReader
{
    private const int LongestBound = 60;

    private List<SheetCell> TextsIn(int row)
    {
        var texts = new List<SheetCell>();
        foreach (var cell in grid.RowAt(row)?.Cells ?? [])
            if (cell.Ref.Column >= table.Left && cell.Ref.Column <= table.Right) texts.Add(cell);
        return texts;
    }

    // The texts that say what kind of row it is: the first ones, and what a merge from above says at the left edge.
    private IEnumerable<string> Leading(int row, List<SheetCell> texts)
    {
        yield return grid.TextAt(row, table.Left);
        foreach (var text in texts.Take(2)) yield return text.Text;
        if (rules.NumberAt(row) is { Length: > 0 } number) yield return number;
    }

    private SheetCell? TitleAbove(HeaderBlock header)
    {
        for (var row = header.Top - 1; row >= Math.Max(1, header.Top - 2); row--)
        {
            if (grid.RowAt(row) is not { } above) continue;
            var texts = above.Cells.Where(cell => cell.Ref.Column >= table.Left && cell.Ref.Column <= header.LastColumn).ToList();
            return texts is [{ Text.Length: <= 40 } title] && !RowWords.IsNote(title.Text) && !RowWords.IsQuestionLike(title.Text) ? title : null;
        }
        return null;
    }

    // The question that begins in the row: in its column, or in a merge that reaches into it from the headings.
    private SheetCell? QuestionCell(int row)
    {
        var area = grid.AreaAt(row, question.Main);
        if (area.First.Row != row || SpansAnswers(area)) return null;
        return grid.Sheet.Find(area.First) is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? cell : null;
    }

    private bool SpansAnswers(CellRange area) =>
        area.Columns > 1 && table.Answers.Any(column => column.Main >= area.First.Column && column.Main <= area.Last.Column);

    // One text alone, merged over the row or standing left of an empty question, where nothing is to be filled in.
    private bool IsSection(int row, List<SheetCell> texts, SheetCell? asked)
    {
        var first = texts[0];
        if (SpansAnswers(grid.AreaAt(row, first.Ref.Column))) return true;
        if (asked is not null) return false;
        if (texts.Count == 2 && SpansAnswers(grid.AreaAt(row, texts[1].Ref.Column)) && ColumnProfile.IsNumbering(first.Text)) return true;
        var alone = texts.Count == 1 || (texts.Count == 2 && ColumnProfile.IsNumbering(first.Text));
        if (!alone || ColumnProfile.IsNumbering(texts[^1].Text)) return false;
        var inContext = contexts.Exists(column => column.Main == texts[^1].Ref.Column);
        return !inContext && texts[^1].Ref.Column < question.Main;
    }

    private void Enter(SheetCell heading, string number)
    {
        if (RowWords.IsNote(heading.Text) || RowWords.IsInstruction(heading.Text)) return;
        sections.Enter(heading, number);
        Array.Fill(inherited, "");
    }

    private void UpdateContexts(int row, SheetCell? asked)
    {
        for (var i = 0; i < contexts.Count; i++)
        {
            var area = grid.AreaAt(row, contexts[i].Main);
            if (area.First.Row != row || area.First == asked?.Ref) continue;
            if (area.First.Column < contexts[i].First || area.First.Column > contexts[i].Last) continue;
            var text = grid.TextAt(row, contexts[i].Main);
            if (text.Length == 0) continue;
            if (inherited[i] != text)
                for (var lower = i + 1; lower < contexts.Count; lower++) inherited[lower] = "";
            inherited[i] = text.Trim();
        }
    }

    // Where the question column is blank, the innermost heading that begins in the row asks, if the row is there to be answered.
    private SheetCell? Promoted(int row)
    {
        if (!grid.AreaAt(row, question.Main).First.Equals(new CellRef(row, question.Main))) return null;
        if (!rules.LooksAnswerable(row) || rules.OpenAnswers(row).Count == 0) return null;
        for (var i = contexts.Count - 1; i >= 0; i--)
        {
            if (contexts[i].Main > question.Main) continue;
            var area = grid.AreaAt(row, contexts[i].Main);
            if (area.First.Row != row || grid.Sheet.Find(area.First) is not { } cell || string.IsNullOrWhiteSpace(cell.Text)) continue;
            if (rules.NumberAt(row).Length == 0 && !RowWords.IsQuestionLike(cell.Text)) return null;
            inherited[i] = "";
            return cell;
        }
        return null;
    }

    private List<string> Context(int row, CellRef asked)
    {
        var context = new List<string>(sections.Texts);
        for (var i = 0; i < contexts.Count; i++)
        {
            var area = grid.AreaAt(row, contexts[i].Main);
            if (area.First == asked) continue;
            // A value that stands in the row or is merged into it; blank cells under a value inherit it.
            var own = area.First.Column >= contexts[i].First ? grid.TextAt(row, contexts[i].Main).Trim() : "";
            var text = own.Length > 0 ? own : inherited[i];
            if (text.Length > 0 && !context.Exists(other => TextFold.Fold(other) == TextFold.Fold(text))) context.Add(text);
        }
        context.AddRange(Requirements(row));
        return context;
    }

    // 「基準値：24時間以内」: the header says that the bound is demanded.
    private IEnumerable<string> Requirements(int row)
    {
        foreach (var column in requirements)
        {
            var value = grid.TextAt(row, column.Main).Trim();
            if (value.Length is > 0 and <= LongestBound && Bound().IsMatch(TextFold.Fold(value)))
                yield return $"{column.Header!.Leaf.ReplaceLineEndings("").Trim()}：{value}";
        }
    }

    [GeneratedRegex(@"[0-9][^0-9]{0,8}(以内|以上|以下|未満|まで|超|以前|より前)|[≦≧≤≥<>][=]? ?[0-9]|(at least|at most|within|up to|no (more|less) than) [0-9]|[0-9].* or (more|less|above|below)", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    // A question merged over several rows may have an answer cell in each, told apart by labels: 回答, 備考.
    private void AddLabelledRows(SheetCell asked, List<ItemAnswer> answers)
    {
        var area = grid.AreaAt(asked.Ref.Row, asked.Ref.Column);
        if (area.Rows is 1 or > 12) return;
        foreach (var column in table.Answers.Where(column => column.Main > 1))
        {
            for (var row = area.First.Row; row <= area.Last.Row; row++)
            {
                var cell = grid.AreaAt(row, column.Main).First;
                var label = grid.TextAt(row, column.Main - 1);
                if (cell != new CellRef(row, column.Main) || label.Length == 0 || !HeaderWords.IsLabel(label)) continue;
                answers.RemoveAll(answer => answer.Cell == cell);
                answers.Add(new ItemAnswer(column, cell, label));
            }
        }
    }
}
