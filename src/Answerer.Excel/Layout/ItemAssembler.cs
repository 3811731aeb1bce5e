using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>Turns what was read of a sheet into questions with answer cells.</summary>
internal sealed class ItemAssembler(SheetReading reading, LegendBook legends, AnswerNotes notes, string? sheetTitle)
{
    private readonly SheetGrid grid = reading.TableGrid;
    private readonly AnswerCellReader cells = new(reading.TableGrid, legends);
    private readonly Dictionary<TableColumn, SortedSet<AnswerRole>> taken = [];

    /// <summary>The questions in reading order.</summary>
    public IEnumerable<QuestionItem> Questions()
    {
        var questions = new List<QuestionItem>();
        foreach (var (table, items) in reading.Tables)
        {
            var slots = Slots(table);
            foreach (var column in table.Answers) taken[column] = [];
            foreach (var item in items) questions.Add(Question(item, slots));
        }
        foreach (var item in reading.Form?.Items ?? []) questions.Add(Question(item));
        return questions.Select(Placed).OrderBy(question => question.Cell);
    }

    private QuestionItem Placed(QuestionItem question) => !reading.IsTransposed ? question : question with
    {
        Cell = reading.Place(question.Cell),
        Answers = [.. question.Answers.Select(answer => answer with { Cell = reading.Place(answer.Cell) })],
    };

    /// <summary>How the tables were read.</summary>
    public IEnumerable<TableLayout> Layouts()
    {
        foreach (var (table, _) in reading.Tables) yield return Layout(table);
        if (reading.Form is not { Items.Count: > 0 } form) yield break;
        var all = form.Items.SelectMany(item => item.Boxes.Select(box => box.Cell).Prepend(item.Cell.Ref)).ToList();
        var area = new CellRange(
            new CellRef(all.Min(cell => cell.Row), all.Min(cell => cell.Column)), new CellRef(all.Max(cell => cell.Row), all.Max(cell => cell.Column)));
        yield return new TableLayout(grid.Sheet.Name, area.ToString(), [], [], form.Score, form.Reasons);
    }

    /// <summary>The tables that aren't clear, each with its best reading.</summary>
    public IEnumerable<LayoutDoubt> Doubts() => reading.Doubtful.Select(doubt =>
        new LayoutDoubt(grid.Sheet.Name, reading.Place(new CellRef(doubt.Table.Top, doubt.Table.Left)), doubt.Why, Layout(doubt.Table)));

    private TableLayout Layout(TableCandidate table)
    {
        var columns = table.Columns.Where(column => column.Role != ColumnRole.None || column.HeaderText.Length > 0).Select(column => Shown(table, column)).ToArray();
        var range = new CellRange(reading.Place(new CellRef(table.Top, table.Left)), reading.Place(new CellRef(table.ItemRows.Last, table.Right)));
        var rows = table.Headers.SelectMany(header => Enumerable.Range(header.Top, header.Bottom - header.Top + 1)).ToArray();
        return new TableLayout(grid.Sheet.Name, range.ToString(), rows, columns, table.Score, table.Reasons) { Transposed = reading.IsTransposed };
    }

    private LayoutColumn Shown(TableCandidate table, TableColumn column)
    {
        var role = column.Role == ColumnRole.Answer ? RoleNames.Of(taken.TryGetValue(column, out var roles) ? roles : [column.Answer]) : RoleNames.Of(column.Role);
        var place = reading.IsTransposed ? column.Main.ToString(CultureInfo.InvariantCulture) : CellRef.ColumnName(column.Main);
        var (score, reason) = ColumnReasons.Of(table, column);
        return new LayoutColumn(role, place, column.HeaderText is { Length: > 0 } header ? header : null) { Score = score, Reason = reason };
    }

    private Dictionary<TableColumn, AnswerSlot> Slots(TableCandidate table)
    {
        var others = table.Columns.Where(c => c.Role == ColumnRole.None && c.HeaderText.Length > 0).Select(c => c.Header!.Leaf).ToArray();
        var primary = table.Answers.FirstOrDefault(c => c.Answer == AnswerRole.Choice) ?? table.Answers.FirstOrDefault(c => IsGeneric(c)) ?? table.Answers.FirstOrDefault();
        return table.Answers.ToDictionary(column => column, column => new AnswerSlot(column.Answer)
        {
            HeaderText = column.Header?.Leaf ?? "",
            IsGeneric = IsGeneric(column),
            IsPrimary = column == primary || column.ServiceText is not null && IsGeneric(column),
            MarkLabel = column.MarkLabel,
            Sign = column.Profile.Words.FirstOrDefault(word => word.Length == 1) ?? AnswerNotes.SignIn(column.HeaderText) ?? notes.Sign,
            TickedBox = notes.TickedBox,
            ServiceText = column.ServiceText,
            MaxLength = notes.LimitFor(column.HeaderText),
            // Last year's answers show the words that are wanted this year.
            ColumnWords = WordsOf(column) ?? table.Columns.Where(c => c.Reading.Kind == HeaderKind.Previous).Select(WordsOf).FirstOrDefault(words => words is not null),
            Place = (grid.Sheet.Name, table.Top),
            OtherHeaders = others,
        });
    }

    private static bool IsGeneric(TableColumn column) =>
        column.Answer == AnswerRole.Choice
        || column.TakesAnything == true
        || (column.TakesAnything is null && column.Answer == AnswerRole.Text && column.Reading.Kind is HeaderKind.Answer or HeaderKind.None or HeaderKind.Assessment or HeaderKind.Service);

    private static IReadOnlyList<ChoiceLabel>? WordsOf(TableColumn column)
    {
        var words = column.Profile.Words.Select(word => word.Trim()).Distinct(StringComparer.Ordinal)
            .Select(word => new ChoiceLabel(word, null, ChoiceWords.MeaningOf(word))).ToArray();
        var known = words.Count(word => word.Meaning != ChoiceMeaning.Unknown);
        return words.Length is > 1 and <= 6 && known == words.Length && ChoiceWords.IsVocabulary(words.Select(word => word.Meaning)) ? words : null;
    }

    private QuestionItem Question(TableItem item, Dictionary<TableColumn, AnswerSlot> slots)
    {
        var limit = HeaderVocabulary.LimitForAnswer(item.Cell.Text);
        var answers = item.Answers.Select(answer =>
        {
            var slot = answer.Label is { } label ? Labelled(label) with { Place = (grid.Sheet.Name, item.Row), MaxLength = notes.LimitFor(label) } : slots[answer.Column];
            // A wide box without list, where the column has lists, is for sentences.
            if (answer.Column.Profile.Lists > 0.5 && grid.ListAt(answer.Cell) is null && grid.AreaAt(answer.Cell.Row, answer.Cell.Column).Last.Column > answer.Column.Last) slot = slot with { Role = AnswerRole.Text, IsGeneric = false, HeaderText = "" };
            var read = cells.Read(answer.Cell, AskedAs(item.Cell.Text, item.Measure, slot) with { Measure = item.Measure, ItemUnit = UnitWords.AtEnd(item.Cell.Text), MaxLength = limit ?? slot.MaxLength });
            taken[answer.Column].Add(read.Role);
            return read;
        }).OrderBy(answer => answer.Cell).ToArray();
        return new QuestionItem(grid.Sheet.Name, item.Cell.Ref, item.Cell.Text, WithTitle(item.Context), WithSettledMarks(answers))
        {
            ServiceText = item.Service,
            ControlText = item.Control,
            Unit = item.Measure,
        };
    }

    // 直近の監査の実施日: a date, whatever the header leaves open.
    private static AnswerSlot AskedAs(string question, string? measure, AnswerSlot slot) =>
        slot is { Role: AnswerRole.Text, IsGeneric: true } && (HeaderWords.Read(question).Kind == HeaderKind.Date || (measure is not null && HeaderWords.Read(measure).Kind == HeaderKind.Date)) ? slot with { Role = AnswerRole.Date } : slot;

    // The labels of all marks are one vocabulary.
    private static AnswerCell[] WithSettledMarks(AnswerCell[] answers)
    {
        var marks = answers.Where(answer => answer.Role == AnswerRole.Mark).ToArray();
        var settled = ChoiceWords.Settled([.. marks.Select(mark => mark.Vocabulary[0])]);
        foreach (var (mark, label) in marks.Zip(settled)) answers[Array.IndexOf(answers, mark)] = mark with { Vocabulary = [label] };
        return answers;
    }

    private QuestionItem Question(FormItem item)
    {
        var limit = HeaderVocabulary.LimitForAnswer(item.Cell.Text);
        var choosing = item.Boxes.Exists(box => box.Label.Length > 0 && Labelled(box.Label).Role == AnswerRole.Choice);
        var answers = item.Boxes.Select(box =>
        {
            // Boxes of a form are for sentences; only a named choice takes the sheet's legend.
            var slot = box.Role is { } role ? new AnswerSlot(role) { IsGeneric = role == AnswerRole.Choice, IsPrimary = role == AnswerRole.Choice } : Labelled(box.Label);
            if (choosing && slot.Role == AnswerRole.Text) slot = slot with { IsGeneric = false };
            var measure = box.Role is null or AnswerRole.Number && UnitWords.Read(box.Aside).Unit is not null ? box.Aside : null;
            return cells.Read(box.Cell, AskedAs(item.Cell.Text, measure, slot) with { Measure = measure, MaxLength = limit ?? HeaderVocabulary.Limit(box.Aside) ?? notes.LimitFor(box.Label), Place = (grid.Sheet.Name, item.Cell.Ref.Row) });
        }).ToArray();
        return new QuestionItem(grid.Sheet.Name, item.Cell.Ref, item.Cell.Text, WithTitle(item.Context), answers);
    }

    // What the label beside a cell says of it.
    private static AnswerSlot Labelled(string label)
    {
        var kind = HeaderWords.Read(label.TrimEnd('：', ':')).Kind;
        var role = kind switch
        {
            HeaderKind.Citation => AnswerRole.Citation,
            HeaderKind.Choice or HeaderKind.Assessment => AnswerRole.Choice,
            _ => AnswerRole.Text,
        };
        return new AnswerSlot(role)
        {
            HeaderText = label,
            IsGeneric = role == AnswerRole.Choice || kind is HeaderKind.None or HeaderKind.Answer,
            IsPrimary = role == AnswerRole.Choice,
        };
    }

    private string[] WithTitle(IReadOnlyList<string> context) =>
        sheetTitle is null || context.Any(text => TextFold.Fold(text) == TextFold.Fold(sheetTitle)) ? [.. context] : [sheetTitle, .. context];
}
