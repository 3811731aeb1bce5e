using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Reads the items of a table whose columns have their roles, row by row.</summary>
internal sealed partial class TableReader
{
    private const int LongestFollowUp = 3;

    private readonly TableCandidate table;
    private readonly SheetGrid grid;
    private readonly TableColumn question;
    private readonly RowRules rules;
    private readonly List<TableColumn> contexts;
    private readonly List<TableColumn> requirements;
    private readonly string[] inherited;
    private readonly HeadingStack sections = new();
    private readonly HashSet<CellRef> used = [];
    private readonly Dictionary<string, string> asked = new(StringComparer.Ordinal);

    public TableReader(TableCandidate table)
    {
        this.table = table;
        grid = table.Grid;
        question = table.Question!;
        rules = new RowRules(table);
        contexts = table.Columns.Where(column => column.Role == ColumnRole.Context).ToList();
        requirements = table.Columns.Where(column => column.Role == ColumnRole.Requirement).ToList();
        inherited = new string[contexts.Count];
        Array.Fill(inherited, "");
    }

    /// <summary>The items, top down.</summary>
    public List<TableItem> Items { get; } = [];

    /// <summary>Rows left alone that a reader might take for items.</summary>
    public List<SkippedCell> Skipped { get; } = [];

    /// <summary>Reads all rows. Where a sheet has several headers, the line above each names its section.</summary>
    public void Read(bool severalHeaders, CancellationToken cancellation)
    {
        if (severalHeaders && TitleAbove(table.Headers[0]) is { } title) sections.Enter(title);
        var last = table.CoreRows.Count > 0 ? table.CoreRows[^1] : 0;
        var header = 0;
        var ended = false;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = table.Rows[i];
            // A repeated header begins the body anew.
            while (header + 1 < table.Headers.Count && row > table.Headers[header + 1].Bottom) (header, ended) = (header + 1, false);
            if (ended) continue;
            // Far below the table only rows that look just like its items belong to it.
            if (row > last && (!rules.LooksAnswerable(row) || rules.IsUnnumbered(row))) continue;
            ended = !ReadRow(row, NextNumber(i));
        }
    }

    private string NextNumber(int index)
    {
        for (var i = index + 1; i < Math.Min(table.Rows.Count, index + 3); i++)
            if (rules.NumberAt(table.Rows[i]) is { Length: > 0 } number) return number;
        return "";
    }

    // False when nothing follows (以上).
    private bool ReadRow(int row, string nextNumber)
    {
        var texts = TextsIn(row);
        if (texts.Count == 0) return true;
        if (texts.Count == 1 && RowWords.IsEnd(texts[0].Text)) return false;
        if (RepeatsHeader(texts)) return true;
        var cell = QuestionCell(row);
        if (Leading(row, texts).FirstOrDefault(RowWords.IsExample) is not null)
        {
            if (cell is not null) Skip(cell.Ref, "記入例の行です");
            return true;
        }
        if (texts.Take(2).Any(text => RowWords.IsTotal(text.Text)) || RowWords.IsNote(texts[0].Text)) return true;
        if (IsSection(row, texts, cell))
        {
            var titled = texts.Count > 1 && ColumnProfile.IsNumbering(texts[0].Text) ? texts[1] : texts[0];
            Enter(titled, titled == texts[0] ? "" : texts[0].Text);
            return true;
        }
        UpdateContexts(row, cell);
        cell ??= Promoted(row);
        if (cell is not null) ReadItem(row, cell, nextNumber);
        return true;
    }

    private void ReadItem(int row, SheetCell cell, string nextNumber)
    {
        if (RowWords.IsNote(cell.Text) || HeaderWords.IsLabel(cell.Text)) return;
        if (RowWords.IsInstruction(cell.Text) && rules.NumberAt(row).Length == 0) return;
        if (HeaderWords.IsInfoField(cell.Text))
        {
            Skip(cell.Ref, "会社情報・記入者情報の欄です");
            return;
        }
        var number = rules.NumberAt(row);
        if (rules.IsHeading(row, cell, nextNumber))
        {
            Enter(cell, number);
            return;
        }
        var answers = rules.OpenAnswers(row).Where(answer => !used.Contains(answer.Cell)).ToList();
        AddLabelledRows(cell, answers);
        if (RowWords.IsForCustomer(cell.Text) || IsCustomersRow(row) || sections.Texts.Any(RowWords.IsCustomerSection))
        {
            Skip(cell.Ref, "お客様（利用者）自身への確認事項です");
            return;
        }
        if (rules.IsComputed(row, cell))
        {
            Skip(cell.Ref, "集計の行です");
            return;
        }
        if (table.Answers.Any() && answers.Count == 0)
        {
            var leads = RowWords.IsLeadIn(cell.Text);
            if (RowWords.IsQuestionLike(cell.Text) && !leads) Skip(cell.Ref, "この行に回答欄がありません");
            else Enter(cell, number);
            return;
        }
        if (rules.IsGreyedOut(answers))
        {
            if (RowWords.IsLeadIn(cell.Text)) Enter(cell, number);
            Skip(cell.Ref, "回答欄が灰色（記入対象外）です");
            return;
        }
        foreach (var answer in answers) used.Add(answer.Cell);
        sections.LeaveFor(number);
        Items.Add(new TableItem(row, cell, [.. Context(row, cell.Ref), .. FollowedUp(number)], answers)
        {
            Service = ValueOf(ColumnRole.Service, row),
            Control = ValueOf(ColumnRole.Control, row),
            Measure = ValueOf(ColumnRole.Unit, row),
        });
        if (number.Length > 0) asked[TextFold.Fold(number)] = cell.Text.Trim();
    }

    // 1a and 1.1 go on about what 1 asks.
    private IEnumerable<string> FollowedUp(string number)
    {
        var folded = TextFold.Fold(number);
        for (var from = folded.Length - 1; from > 0 && folded.Length - from <= LongestFollowUp; from--)
        {
            if (FollowUp().IsMatch(folded[from..]) && asked.TryGetValue(folded[..from], out var text)) return [text];
        }
        return [];
    }

    [GeneratedRegex(@"^(([.\-]|\()?[a-z]\)?|[.\-][0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex FollowUp();

    // A second header row in another language, or a header repeated with changes: its words say what their columns say.
    private bool RepeatsHeader(List<SheetCell> texts)
    {
        if (texts.Count < 2 || texts.Exists(text => text.Ref.Column == question.Main && !HeaderWords.Read(text.Text).IsQuestion)) return false;
        var same = texts.Count(text => text.Text.Length <= 30 && HeaderWords.Read(text.Text).Kind is var kind and not HeaderKind.None
            && table.Columns.Any(column => column.Main == text.Ref.Column && column.Reading.Kind == kind));
        return same >= 2 && same * 2 >= texts.Count;
    }

    private bool IsCustomersRow(int row) => ValueOf(ColumnRole.Respondent, row) is { } respondent && RowWords.IsCustomerParty(respondent);

    private string? ValueOf(ColumnRole role, int row)
    {
        foreach (var column in table.Columns)
        {
            if (column.Role != role) continue;
            var area = grid.AreaAt(row, column.Main);
            if (area.First.Column < column.First || area.First.Column > column.Last) continue;
            if (grid.TextAt(row, column.Main) is { Length: > 0 } text) return text.Trim();
        }
        return null;
    }

    private void Skip(CellRef cell, string why) => Skipped.Add(new SkippedCell(grid.Sheet.Name, cell, why));
}
