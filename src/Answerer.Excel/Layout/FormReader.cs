namespace Answerer.Excel.Layout;

/// <summary>
/// Reads sheets without table: questions as texts here and there, each with a box to its right or below it, or with labelled boxes
/// (回答：, 備考：) up to the next question.
/// </summary>
/// <param name="grid">The sheet.</param>
/// <param name="after">The row after which it is read.</param>
internal sealed class FormReader(SheetGrid grid, int after = 0)
{
    private const int MostBoxesInRow = 4;
    private const int FurthestBelow = 2;
    private const int MostSpacers = 2;
    private const int LongestLabel = 12;
    private const int LongestAside = 20;
    private const int LeastAsking = 2;
    private const int MostBetween = 50;

    private readonly HeadingStack sections = new();
    private readonly List<FormItem> items = [];
    private int? tallest;

    /// <summary>How sure the reading is.</summary>
    public double Score { get; private set; }

    /// <summary>What decided, in Japanese.</summary>
    public List<string> Reasons { get; } = [];

    /// <summary>The questions that have a box.</summary>
    public IReadOnlyList<FormItem> Items => items;

    /// <summary>Questions put to the customer itself.</summary>
    public List<SkippedCell> Skipped { get; } = [];

    /// <summary>Reads the sheet.</summary>
    public void Read(CancellationToken cancellation)
    {
        FindQuestions(cancellation);
        for (var i = 0; i < items.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            LabelledBoxes(items[i], BlockOf(i));
        }
        var open = items.Where(item => item.Boxes.Count == 0).ToList();
        var right = open.ConvertAll(BoxesRight);
        var below = open.ConvertAll(BoxBelow);
        // One direction for the whole sheet: an empty cell on the other side is mere layout.
        var toTheRight = right.Count(boxes => boxes.Count > 0) >= below.Count(box => box is not null);
        var drawn = right.Exists(boxes => boxes.Count > 0) || below.Exists(box => box is not null);
        for (var i = 0; i < open.Count; i++)
        {
            if (!drawn && open.Count > 1 && PlainAnswer(open[i]) is { } plain) open[i].Boxes.Add(new FormBox(plain));
            else if (toTheRight) open[i].Boxes.AddRange(right[i].Select(cell => new FormBox(cell)));
            else if (below[i] is { } cell) open[i].Boxes.Add(new FormBox(cell));
        }
        foreach (var item in items)
            for (var i = 0; i < item.Boxes.Count; i++) item.Boxes[i] = WithAside(item.Boxes[i]);
        RemovePhrases();
        Judge(drawn || items.Count > open.Count);
    }

    /// <summary>Takes a question that is known to stand there.</summary>
    public void Take(FormItem item, IEnumerable<FormBox> boxes, string reason)
    {
        item.Boxes.AddRange(boxes);
        items.Add(item);
        for (var i = 0; i < item.Boxes.Count; i++) item.Boxes[i] = WithAside(item.Boxes[i]);
        Score = 1;
        if (Reasons.Count == 0) Reasons.Add(reason);
    }

    /// <summary>Questions that read like questions.</summary>
    public int Asking => items.Count(item => !IsPhrase(item));

    // Numbered phrases with a blank beside them are any list, unless they stand among questions or the blank offers choices or has a unit.
    private void RemovePhrases()
    {
        if (Asking >= LeastAsking) return;
        items.RemoveAll(item => IsPhrase(item) && !item.Boxes.Exists(box => box.Aside.Length > 0 || grid.ListAt(box.Cell) is not null || TickBoxes.Has(grid.TextAt(box.Cell.Row, box.Cell.Column))));
    }

    private static bool IsPhrase(FormItem item) => !RowWords.IsQuestionLike(item.Cell.Text) && !RowWords.HasQuestionNumber(item.Cell.Text);

    /// <summary>Keeps what is asked with room for several lines or a list: below a table less is a signature or a note.</summary>
    public void KeepSpacious() => items.RemoveAll(item => !RowWords.IsInterrogative(item.Cell.Text) && !RowWords.IsQuestionLike(item.Cell.Text)
        || !item.Boxes.Exists(box => grid.ListAt(box.Cell) is not null || grid.AreaAt(box.Cell.Row, box.Cell.Column).Rows > 1));

    private void Judge(bool drawn)
    {
        var asked = items.Count;
        items.RemoveAll(item => item.Boxes.Count == 0);
        if (asked == 0 || items.Count == 0) return;
        var numbered = items.Count(item => RowWords.HasQuestionNumber(item.Cell.Text)) * 2 >= items.Count;
        var score = 0.25 + 0.35 * items.Count / asked + (numbered ? 0.15 : 0) + (items.Count >= 3 ? 0.15 : items.Count == 2 ? 0.05 : 0);
        if (items.Exists(item => item.Boxes.Exists(box => box.Label.Length > 0))) score += 0.1;
        Score = Math.Round(Math.Min(drawn ? 1 : 0.55, score), 2);
        Reasons.Add($"見出し行のない記入様式（質問{items.Count}件に記入欄）");
    }

    private void FindQuestions(CancellationToken cancellation)
    {
        foreach (var row in grid.Rows.Skip(grid.IndexFrom(after + 1)))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var cell in row.Cells)
            {
                var kind = Classify(cell);
                if (kind == TextKind.Heading || NamesCategory(cell)) sections.Enter(cell);
                if (kind != TextKind.Question) continue;
                if (RowWords.IsForCustomer(cell.Text)) Skipped.Add(new SkippedCell(grid.Sheet.Name, cell.Ref, "お客様（利用者）自身への確認事項です"));
                else items.Add(new FormItem(cell, grid.AreaAt(cell.Ref.Row, cell.Ref.Column), sections.Texts.ToArray()));
            }
        }
    }

    private TextKind Classify(SheetCell cell)
    {
        var text = cell.Text;
        if (cell.IsNumber || text.Length < 4) return TextKind.Other;
        if (RowWords.IsNote(text) || RowWords.IsExample(text) || TickBoxes.Has(text) || HeaderWords.IsLabel(text)) return TextKind.Other;
        if (RowWords.HasQuestionNumber(text) && text.Length >= 8) return TextKind.Question;
        var left = cell.Ref.Column > 1 ? grid.TextAt(cell.Ref.Row, cell.Ref.Column - 1) : "";
        if (left.Length > 0 && HeaderWords.IsLabel(left) && HeaderWords.Read(left).Kind is HeaderKind.Question) return TextKind.Question;
        if (RowWords.IsInterrogative(text) || (RowWords.HasQuestionNumber(left) && ColumnProfile.IsNumbering(left))) return TextKind.Question;
        if (left.Length > 0 && ColumnProfile.IsNumbering(left) && (RowWords.IsQuestionLike(text) || (Names(text) && HasBox(cell)))) return TextKind.Question;
        return text.Length <= 40 && (RowWords.BeginsAsHeading(text) || cell.Bold) && !RowWords.IsInstruction(text) && cell.Ref.Row > grid.Rows[0].Number && left.Length == 0
            && !HeaderWords.IsInfoField(text) && !IsLabelOfText(cell)
            ? TextKind.Heading : TextKind.Other;
    }

    // 区分 | 体制: what stands beside the label heads the question, the label itself nothing.
    private bool NamesCategory(SheetCell cell) =>
        cell.Ref.Column > 1 && grid.TextAt(cell.Ref.Row, cell.Ref.Column - 1) is { Length: > 0 and <= LongestLabel } label && HeaderWords.Read(label).Kind == HeaderKind.Category;

    private bool IsLabelOfText(SheetCell cell)
    {
        var area = grid.AreaAt(cell.Ref.Row, cell.Ref.Column);
        return HeaderWords.IsOneWord(cell.Text) && area.Last.Column < CellRef.MaxColumn && grid.TextAt(cell.Ref.Row, area.Last.Column + 1).Length > 0;
    }

    // The cells that belong to a question: down to the next one below it, and beside others in its row only its own columns.
    private CellRange BlockOf(int index)
    {
        var own = items[index].Area;
        var left = index > 0 && items[index - 1].Area.First.Row == own.First.Row ? own.First.Column : 1;
        var right = index + 1 < items.Count && items[index + 1].Area.First.Row == own.First.Row ? items[index + 1].Area.First.Column - 1 : CellRef.MaxColumn;
        var below = items.Skip(index + 1).Take(MostBetween).FirstOrDefault(item => item.Area.First.Row > own.First.Row && item.Area.First.Column >= left && item.Area.First.Column <= right);
        // The last one is no taller than the others: what follows are signatures and notes.
        var last = below is not null ? below.Area.First.Row - 1 : index > 1 ? Math.Min(CellRef.MaxRow, own.First.Row + Tallest() - 1) : CellRef.MaxRow;
        return new CellRange(new CellRef(own.First.Row, left), new CellRef(Math.Max(own.First.Row, last), right));
    }

    private int Tallest() => tallest ??= items.Zip(items.Skip(1), (item, next) => next.Area.First.Row - item.Area.First.Row).Max();

    // 回答： with a box to its right, else under it.
    private void LabelledBoxes(FormItem item, CellRange block)
    {
        for (var i = grid.IndexFrom(block.First.Row); i < grid.Rows.Count && grid.Rows[i].Number <= block.Last.Row; i++)
        {
            foreach (var cell in grid.Rows[i].Cells)
            {
                if (cell.Ref.CompareTo(item.Cell.Ref) <= 0 || !block.Contains(cell.Ref)) continue;
                if (TickBoxes.Has(cell.Text)) item.Boxes.Add(new FormBox(cell.Ref));
                if (!IsAnswerLabel(cell)) continue;
                var label = grid.AreaAt(cell.Ref.Row, cell.Ref.Column);
                var box = EmptyAt(label.First.Row, label.Last.Column + 1) is { } beside ? beside
                    : EmptyAt(label.Last.Row + 1, label.First.Column) is { } under && block.Contains(under.First) && Evidence(under, item) > 0 ? under
                    : (CellRange?)null;
                if (box is { } found && !item.Boxes.Exists(b => b.Cell == found.First)) item.Boxes.Add(new FormBox(found.First, cell.Text));
            }
        }
    }

    // 評価, 結論 are the vendor's where a list stands beside them.
    private bool IsAnswerLabel(SheetCell cell)
    {
        if (!HeaderWords.IsLabel(cell.Text)) return cell.Text.Length <= LongestLabel && HeaderWords.Read(cell.Text) is { Owner: not HeaderOwner.Customer, Kind: HeaderKind.None or HeaderKind.Assessment } && OffersList(cell);
        return HeaderWords.Read(cell.Text.TrimEnd('：', ':')).IsAnswer && UnitWords.Read(cell.Text).Unit is null;
    }

    private bool OffersList(SheetCell label)
    {
        var beside = grid.AreaAt(label.Ref.Row, label.Ref.Column).Last.Column + 1;
        return beside <= CellRef.MaxColumn && grid.TextAt(label.Ref.Row, beside).Length == 0 && grid.ListAt(new CellRef(label.Ref.Row, beside)) is not null;
    }

    // お聞きする理由 is a label of the customer's.
    private static bool Names(string text) =>
        text.Length > LongestLabel || HeaderWords.Read(text).Kind is HeaderKind.None or HeaderKind.Item or HeaderKind.Question or HeaderKind.Category or HeaderKind.Choice or HeaderKind.Date or HeaderKind.Service or HeaderKind.Answer;

    // A numbered phrase (バックアップの世代数) asks where there is something to fill in beside it.
    private bool HasBox(SheetCell cell)
    {
        var item = new FormItem(cell, grid.AreaAt(cell.Ref.Row, cell.Ref.Column), []);
        return (item.Area.Last.Column < CellRef.MaxColumn && TickBoxes.Has(grid.TextAt(cell.Ref.Row, item.Area.Last.Column + 1))) || BoxesRight(item).Count > 0;
    }

    // 日 or （100字以内） behind the box says what is entered.
    private FormBox WithAside(FormBox box)
    {
        var area = grid.AreaAt(box.Cell.Row, box.Cell.Column);
        return area.Last.Column < CellRef.MaxColumn && grid.TextAt(box.Cell.Row, area.Last.Column + 1) is { Length: > 0 and <= LongestAside } aside ? box with { Aside = aside } : box;
    }

    private List<CellRef> BoxesRight(FormItem item)
    {
        var boxes = new List<CellRef>();
        var column = item.Area.Last.Column + 1;
        // A narrow column may stand between the text and its blank.
        for (var spacers = 0; spacers < MostSpacers && EmptyAt(item.Area.First.Row, column) is { } spacer && Evidence(spacer, item) == 0; spacers++)
            column = spacer.Last.Column + 1;
        while (boxes.Count < MostBoxesInRow && EmptyAt(item.Area.First.Row, column) is { } box && Evidence(box, item) > 0)
        {
            if (!grid.IsHiddenColumn(box.First.Column)) boxes.Add(box.First);
            column = box.Last.Column + 1;
        }
        return boxes;
    }

    private CellRef? BoxBelow(FormItem item)
    {
        for (var row = item.Area.Last.Row + 1; row <= item.Area.Last.Row + FurthestBelow; row++)
        {
            for (var column = item.Area.First.Column; column <= item.Area.Last.Column; column++)
            {
                var area = grid.AreaAt(row, column);
                if (grid.TextAt(row, column) is { Length: > 0 } text && EmptyAt(row, column) is null && !RowWords.IsAnswerMark(text)) return null;
                if (EmptyAt(row, column) is { } box && box.First.Row == row && Evidence(box, item) > 0) return box.First;
                column = Math.Max(column, area.Last.Column);
            }
        }
        return null;
    }

    // Nothing is drawn, but the questions are numbered: the cell beside "A1." under the question, else the blank cell under it. Questions
    // without number are answered where an "A" stands before the blank cell.
    private CellRef? PlainAnswer(FormItem item)
    {
        var row = item.Area.Last.Row + 1;
        var column = item.Area.First.Column;
        if (row > CellRef.MaxRow) return null;
        if (column > 1 && RowWords.IsAnswerMark(grid.TextAt(row, column - 1))) return EmptyAt(row, column)?.First;
        if (!RowWords.HasQuestionNumber(item.Cell.Text)) return null;
        var text = grid.TextAt(row, column);
        if (text.Length == 0) return EmptyAt(row, column)?.First;
        return RowWords.IsAnswerMark(text) ? EmptyAt(row, grid.AreaAt(row, column).Last.Column + 1)?.First : null;
    }

    // The area at a cell if it is empty (or holds a mere prompt).
    private CellRange? EmptyAt(int row, int column)
    {
        if (row > CellRef.MaxRow || column > CellRef.MaxColumn) return null;
        var area = grid.AreaAt(row, column);
        if (area.First.Row != row && area.First.Column != column) return null;
        var text = grid.TextAt(row, column);
        return (text.Length == 0 || (RowWords.IsPrompt(text) && !OffersList(grid.CellAt(row, column)!))) && !grid.ForbidsInput(area.First) ? area : null;
    }

    // How clearly an empty area is drawn as a box.
    private int Evidence(CellRange area, FormItem item)
    {
        if (grid.ListAt(area.First) is not null) return 4;
        var cell = grid.Sheet.Find(area.First);
        if (grid.UsesProtection) return cell is { Locked: false } ? 3 : 0;
        if (cell?.Fill is { } fill && fill != item.Cell.Fill) return FillColour.Invites(fill) ? 2 : FillColour.IsGrey(fill) ? 0 : 1;
        if (area.Rows > 1) return 2;
        return cell is { Bordered: true } ? 1 : 0;
    }

    private enum TextKind
    {
        Other,
        Heading,
        Question,
    }
}
