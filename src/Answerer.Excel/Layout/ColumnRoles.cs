namespace Answerer.Excel.Layout;

/// <summary>Gives each column of a candidate table its role: by header words, by what stands in it, by what may be entered.</summary>
internal static class ColumnRoles
{
    private const double Mostly = 0.8;
    private const double Hardly = 0.3;
    private const double RowsPerRequirement = 1.5;
    private const int ShortestPoint = 6;

    /// <summary>Assigns roles in place. Without a question column the table has none.</summary>
    public static void Assign(TableCandidate table, LayoutOptions options)
    {
        var question = Named(table, options.QuestionColumn) ?? Finer(table, BestQuestion(table));
        if (question is null) return;
        question.Role = ColumnRole.Question;
        var asked = AskedRows(table, question);
        foreach (var column in table.Columns)
            column.Profile = ColumnProfile.Of(table.Grid, column.First, column.Last, column.Main, asked);
        foreach (var column in table.Columns)
            if (column != question) Assign(table, question, column);
        MarkColumns.Assign(table);
        AnswerColumns.Settle(table, question);
        Override(table, options);
        ServiceColumns.Assign(table);
    }

    /// <summary>Completes a table whose columns have their roles already.</summary>
    public static void Complete(TableCandidate table)
    {
        var asked = AskedRows(table, table.Question!);
        foreach (var column in table.Columns)
            column.Profile = ColumnProfile.Of(table.Grid, column.First, column.Last, column.Main, asked);
        MarkColumns.NameBoxes(table);
        ServiceColumns.Assign(table);
    }

    private static TableColumn? Named(TableCandidate table, string? letters) => LayoutOptions.Number(letters) is { } number ? table.At(number) : null;

    private static TableColumn? BestQuestion(TableCandidate table)
    {
        TableColumn? best = null;
        var bestScore = 0.0;
        foreach (var column in table.Columns)
        {
            var score = QuestionScore(table, column);
            if (score > bestScore) (best, bestScore) = (column, score);
        }
        return best;
    }

    // 要求事項 over several 確認ポイント, each with answer cells of its own: what is asked stands in the finer column.
    private static TableColumn? Finer(TableCandidate table, TableColumn? question)
    {
        if (question is null) return null;
        // 管理策 with 確認観点: where the one names and the other asks, the latter is the question.
        if (question.Reading.Kind != HeaderKind.Question && question.Profile.QuestionLike < Hardly
            && table.Columns.FirstOrDefault(c => c.Reading.Kind == HeaderKind.Explanation && c.Profile is { QuestionLike: >= Mostly, Own: >= Mostly, Distinct: >= Mostly }) is { } asking) return asking;
        if (question.Profile.Own > 1 / RowsPerRequirement || !table.Columns.Any(c => c != question && IsFilledInByRow(table, c))) return question;
        return table.Columns.FirstOrDefault(column => column.Main > question.Main && IsFiner(column, question)
            && column.Reading.Kind is HeaderKind.Explanation or HeaderKind.Question or HeaderKind.Item or HeaderKind.None) ?? question;
    }

    private static bool IsFiner(TableColumn column, TableColumn than) =>
        column.Profile is { Own: >= Mostly, Distinct: >= Mostly, Numbering: < Hardly, Length: >= ShortestPoint } && column.Profile.Own >= RowsPerRequirement * than.Profile.Own;

    // An answer cell in each row, none merged over several.
    private static bool IsFilledInByRow(TableCandidate table, TableColumn column) =>
        (column.Reading.IsAnswer || column.Profile.Lists > 0.5) && column.Profile.Filled < Mostly
        && table.CoreRows.Count(row => table.Grid.AreaAt(row, column.Main).First == new CellRef(row, column.Main)) >= Mostly * table.CoreRows.Count;

    /// <summary>How likely a column holds the questions; comparable within a table.</summary>
    public static double QuestionScore(TableCandidate table, TableColumn column)
    {
        var profile = column.Profile;
        if (profile.Filled == 0 || profile.Numbering > 0.5 && column.Reading.Kind != HeaderKind.Control || profile.Ticks > 0.3) return 0;
        var isText = column.Reading.Kind is HeaderKind.Text or HeaderKind.Explanation or HeaderKind.Requirement or HeaderKind.Citation or HeaderKind.Conditional;
        var header = column.Reading.Kind switch
        {
            HeaderKind.Question => 3.0,
            HeaderKind.Item => 2.0,
            HeaderKind.None => column.Header is { Path.Count: > 0 } ? 0.8 : 0.6,
            HeaderKind.Category => 0.5,
            HeaderKind.Explanation or HeaderKind.Requirement or HeaderKind.Text => 0.4,
            HeaderKind.Answer or HeaderKind.Choice => -1.5,
            HeaderKind.Number or HeaderKind.Unit or HeaderKind.Example or HeaderKind.Priority or HeaderKind.Previous => -3.0,
            HeaderKind.Control => -0.5,
            _ => -1.0,
        };
        // A comment column is no question column unless the customer filled it throughout with questions.
        if (isText && profile.Filled < Mostly) return 0;
        // A Japanese character says about as much as two Latin ones; of a sheet in two languages the Japanese is read.
        return header + 1.5 * profile.QuestionLike + Math.Min(profile.Length * (1 + profile.Japanese), 80) / 80 + 0.5 * profile.Distinct
            + Math.Min(1, profile.Filled) + 0.5 * profile.Japanese - (table.Grid.IsHiddenColumn(column.Main) ? 2 : 0)
            - 2 * Math.Min(1, profile.Lists);
    }

    // The core rows in which something is asked: a section row merged across the question column asks nothing.
    private static List<int> AskedRows(TableCandidate table, TableColumn question)
    {
        var asked = new List<int>();
        foreach (var row in table.CoreRows)
        {
            var area = table.Grid.AreaAt(row, question.Main);
            if (area.First.Row != row || area.First.Column < question.First || area.First.Column > question.Last) continue;
            if (area.Last.Column > Math.Max(question.Last, area.First.Column) && SpansAnswers(table, question, area)) continue;
            if (table.Grid.TextAt(row, question.Main) is { Length: > 0 } text && !RowWords.IsNote(text)) asked.Add(row);
        }
        return asked.Count > 0 ? asked : [.. table.CoreRows];
    }

    private static bool SpansAnswers(TableCandidate table, TableColumn question, CellRange area) =>
        table.Columns.Any(c => c != question && c.Reading.IsAnswer && c.Main >= area.First.Column && c.Main <= area.Last.Column);

    private static void Assign(TableCandidate table, TableColumn question, TableColumn column)
    {
        var profile = column.Profile;
        column.Role = column.Reading.Kind switch
        {
            // 第１条（管理体制） under 条
            HeaderKind.Number => profile.Filled == 0 || profile.Numbering >= Hardly || profile.Length < ShortestPoint ? ColumnRole.Number : Heading(question, column),
            HeaderKind.Control => profile.Filled > 0 ? ColumnRole.Control : ColumnRole.None,
            HeaderKind.Service => profile.Filled >= Hardly ? ColumnRole.Service : ColumnRole.None,
            HeaderKind.Respondent => profile.Filled > 0.5 && profile.Formulas < 0.5 ? ColumnRole.Respondent : ColumnRole.None,
            HeaderKind.Requirement => profile.Filled > 0 ? ColumnRole.Requirement : ColumnRole.None,
            HeaderKind.Unit when profile.Filled >= 0.5 => ColumnRole.Unit,
            HeaderKind.Category or HeaderKind.Item or HeaderKind.Question => Heading(question, column),
            HeaderKind.None => Unnamed(question, column),
            _ => ColumnRole.None,
        };
        if (column.Role == ColumnRole.None && AnswerRoleOf(column) is { } role && IsOpen(table, column))
        {
            column.Role = ColumnRole.Answer;
            column.Answer = role;
        }
    }

    // Short headings are context; a second column of full sentences is a translation or the like.
    private static ColumnRole Heading(TableColumn question, TableColumn column) =>
        column.Profile.Filled == 0 ? ColumnRole.None
        : column.Profile.Numbering > 0.7 ? ColumnRole.Number
        : column.Main < question.Main && IsFiner(question, column) ? ColumnRole.Context
        : column.Reading.Kind == HeaderKind.Question && column.Profile.QuestionLike > 0.5 && column.Profile.Distinct > 0.9
            && column.Profile.Length > 0.6 * question.Profile.Length ? ColumnRole.None
        : column.Profile.QuestionLike > 0.5 && column.Profile.Length * (1 + column.Profile.Japanese) > 80 ? ColumnRole.None
        : ColumnRole.Context;

    private static ColumnRole Unnamed(TableColumn question, TableColumn column) =>
        column.Profile.Filled == 0 || column.Profile.Lists > 0.5 || column.Profile.Ticks > Hardly ? ColumnRole.None
        : column.Profile.Numbering > 0.7 ? ColumnRole.Number
        : column.Main < question.Main && column.Profile.Length <= 40 ? ColumnRole.Context
        : ColumnRole.None;

    private static AnswerRole? AnswerRoleOf(TableColumn column) => column.Reading.Kind switch
    {
        HeaderKind.Answer or HeaderKind.Text or HeaderKind.Conditional => AnswerRole.Text,
        HeaderKind.Item when column.Profile.Filled == 0 => AnswerRole.Text,
        HeaderKind.Choice => AnswerRole.Choice,
        HeaderKind.Assessment when IsOwnAssessment(column.HeaderText) => AnswerRole.Choice,
        HeaderKind.Customer when IsOwnAssessment(column.HeaderText) => AnswerRole.Text,
        HeaderKind.Citation => AnswerRole.Citation,
        HeaderKind.Unit => AnswerRole.Unit,
        HeaderKind.Date => AnswerRole.Date,
        _ => null,
    };

    // 貴社評価, 判定（自己）: the vendor judges itself. 委託先評価 is the customer's judgement of the vendor.
    private static bool IsOwnAssessment(string header) =>
        header.Contains("貴社", StringComparison.Ordinal) || header.Contains("御社", StringComparison.Ordinal) || header.Contains("自己", StringComparison.Ordinal);

    // Whether the vendor is to fill the column: not the customer's, not hidden, locked, forbidden or computed, not filled throughout.
    private static bool IsOpen(TableCandidate table, TableColumn column)
    {
        var profile = column.Profile;
        if (!AnswerColumns.MayWrite(table, column)) return false;
        var boxes = profile.Ticks > Hardly || profile.Lists > 0.5;
        // Filled throughout: last year's answers, if the header or the words say answers.
        var named = column.Reading.Kind == HeaderKind.Answer
            || (column.Reading.Kind == HeaderKind.Choice && profile.Words.Count(word => ChoiceWords.MeaningOf(word) != ChoiceMeaning.Unknown) * 2 > profile.Words.Count);
        // 有・無 in every cell: the choices are printed, one is to be left.
        var printed = column.Reading.IsAnswer && profile.Words.Count > 0 && profile.Words.All(word => HeaderVocabulary.Split(word) is not null);
        return profile.Filled < Mostly || boxes || named || printed;
    }

    private static void Override(TableCandidate table, LayoutOptions options)
    {
        if (Named(table, options.ServiceColumn) is { } service) service.Role = ColumnRole.Service;
        var answer = Named(table, options.AnswerColumn);
        var comment = Named(table, options.CommentColumn);
        if (answer is null && comment is null) return;
        foreach (var column in table.Columns)
            if (column.Role == ColumnRole.Answer) column.Role = ColumnRole.None;
        if (answer is not null) (answer.Role, answer.ServiceText, answer.Answer) = (ColumnRole.Answer, null, answer.Reading.Kind == HeaderKind.Choice ? AnswerRole.Choice : AnswerRole.Text);
        if (comment is not null) (comment.Role, comment.Answer) = (ColumnRole.Answer, AnswerRole.Text);
    }
}
