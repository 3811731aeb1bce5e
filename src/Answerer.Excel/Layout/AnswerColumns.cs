namespace Answerer.Excel.Layout;

/// <summary>Settles which columns are the vendor's where headers alone don't: 評価 columns, columns without a header word, conditional texts.</summary>
internal static class AnswerColumns
{
    private const double Hardly = 0.3;
    private const int LongestDivision = 6;

    private static readonly string[] Judgements = ["評価", "判定", "確認", "点検", "チェック", "調査", "結果", "合否"];

    /// <summary>Whether the vendor may write into the column at all.</summary>
    public static bool MayWrite(TableCandidate table, TableColumn column) =>
        column.Reading.Owner != HeaderOwner.Customer && !IsOtherPartys(table, column)
        && column.Profile.Formulas < 0.5 && column.Profile.Forbidden < 0.5
        && !table.Grid.IsHiddenColumn(column.Main)
        && !(table.Grid.UsesProtection && column.Profile.Unlocked == 0 && table.Columns.Any(c => c.Profile.Unlocked > 0.5));

    // Beside 事業者記入欄 the 病院局記入欄 is somebody else's, whoever that is.
    private static bool IsOtherPartys(TableCandidate table, TableColumn column) =>
        Group(column) is { Kind: HeaderKind.Answer, Owner: HeaderOwner.Unknown } && table.Columns.Any(c => Group(c) is { Kind: HeaderKind.Answer, Owner: HeaderOwner.Vendor });

    private static HeaderReading? Group(TableColumn column) => column.Header?.Parent is { } parent ? HeaderWords.Read(parent) : null;

    /// <summary>Completes the answer columns of a table whose other roles are known.</summary>
    public static void Settle(TableCandidate table, TableColumn question)
    {
        var open = table.Columns.Where(c => c.Role == ColumnRole.None && c.Profile.Filled < Hardly && MayWrite(table, c)).ToList();
        AddListed(table, open);
        if (!table.Answers.Any(IsPrimary)) AddAssessment(table);
        if (!table.Answers.Any(c => IsPrimary(c) || c.Reading.Kind == HeaderKind.Assessment)) AddUnnamed(table, question, open);
        AddAssessmentTexts(table);
        AddFilledComments(table, question);
        DropConditional(table);
        DropDivided(table);
        AnswerRounds.Settle(table);
        DropGrey(table);
    }

    // A grey column beside others that aren't is not to be filled in.
    private static void DropGrey(TableCandidate table)
    {
        if (!table.Answers.Any(c => !FillColour.IsGrey(c.Profile.Fill))) return;
        foreach (var column in table.Answers.Where(c => c.Answer == AnswerRole.Text && FillColour.IsGrey(c.Profile.Fill)).ToList()) column.Role = ColumnRole.None;
    }

    // A sheet that is answered throughout already (last year's): then a comment column that is filled throughout is the vendor's as well.
    private static void AddFilledComments(TableCandidate table, TableColumn question)
    {
        if (!table.Answers.Any() || table.Answers.Any(c => c.Profile.Filled < 0.8)) return;
        foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.None && c.Main > question.Main && c.Profile.Filled > 0 && MayWrite(table, c)))
        {
            if (column.Reading.Kind is not (HeaderKind.Text or HeaderKind.Citation)) continue;
            column.Role = ColumnRole.Answer;
            column.Answer = column.Reading.Kind == HeaderKind.Citation ? AnswerRole.Citation : AnswerRole.Text;
        }
    }

    /// <summary>Whether the column takes answers for certain, not merely comments.</summary>
    public static bool IsPrimary(TableColumn column) =>
        column.Reading.Kind is HeaderKind.Answer or HeaderKind.Choice || column.Answer is AnswerRole.Mark or AnswerRole.Tick || column.Profile.Lists > 0.5;

    // A list with a yes and a no is to be answered, whatever its header says, unless the header gives it to the customer.
    private static void AddListed(TableCandidate table, List<TableColumn> open)
    {
        foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.None && c.Reading.Kind is HeaderKind.None or HeaderKind.Category or HeaderKind.Item && MayWrite(table, c)))
        {
            if (column.Profile.Lists <= 0.5 || column.Profile.Filled > 0.8 || !ChoiceWords.IsVocabulary(column.Profile.ListValues.Select(ChoiceWords.MeaningOf))) continue;
            column.Role = ColumnRole.Answer;
            column.Answer = AnswerRole.Choice;
            open.Remove(column);
        }
        foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.None && c.Profile.Ticks > Hardly && c.Reading.Owner != HeaderOwner.Customer))
        {
            column.Role = ColumnRole.Answer;
            column.Answer = AnswerRole.Tick;
        }
    }

    // 評価, 判定, 確認結果 are the customer's beside an answer column; alone they are all there is to fill in.
    private static void AddAssessment(TableCandidate table)
    {
        var column = table.Columns.FirstOrDefault(c => c.Role == ColumnRole.None && c.Reading.Kind == HeaderKind.Assessment
            && (c.Profile.Filled < 0.8 || c.Profile.Lists > 0.5) && MayWrite(table, c));
        if (column is null) return;
        column.Role = ColumnRole.Answer;
        column.Answer = AnswerRole.Choice;
    }

    // 評価コメント belongs to whoever fills the column of the judgement: 自己評価 and a lone 評価 are the vendor's.
    private static void AddAssessmentTexts(TableCandidate table)
    {
        var judged = table.Answers.Where(c => c.Answer is AnswerRole.Choice or AnswerRole.Mark or AnswerRole.Tick && JudgementIn(c) is not null).Select(JudgementIn).ToList();
        foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.None && c.Reading.Kind == HeaderKind.AssessmentText && c.Profile.Filled < Hardly && MayWrite(table, c)))
        {
            if (!judged.Contains(JudgementIn(column)) && !ExplainsLabels(table)) continue;
            column.Role = ColumnRole.Answer;
            column.Answer = AnswerRole.Text;
        }
    }

    // 適・否 with 確認結果の説明: where the header is the labels themselves and nobody else judges, the text is about them.
    private static bool ExplainsLabels(TableCandidate table) =>
        table.Answers.Any(c => c.Reading.Kind == HeaderKind.Choice && HeaderVocabulary.Split(c.HeaderText) is not null)
        && !table.Columns.Any(c => c.Role == ColumnRole.None && c.Reading.Kind is HeaderKind.Assessment or HeaderKind.Customer);

    private static string? JudgementIn(TableColumn column) =>
        Judgements.FirstOrDefault(word => column.HeaderText.Contains(word, StringComparison.Ordinal));

    // No header word at all: open columns by their lists, locks, colours and borders; the first after the question takes the answer.
    private static void AddUnnamed(TableCandidate table, TableColumn question, List<TableColumn> open)
    {
        var candidates = open.Where(c => c.Reading.Kind is HeaderKind.None or HeaderKind.Service or HeaderKind.Info).ToList();
        candidates.RemoveAll(c => c.Reading.Kind == HeaderKind.Info && !string.IsNullOrEmpty(c.HeaderText));
        // Where a comment column is known, only what stands between question and comment and is drawn like it can be the answer.
        if (table.Answers.FirstOrDefault() is { } comment)
            candidates.RemoveAll(c => c.Main < question.Main || c.Main > comment.Main || Evidence(table, c) < Evidence(table, comment));
        var best = candidates.Select(c => Evidence(table, c)).DefaultIfEmpty(0).Max();
        if (best == 0 && candidates.Count > 1) candidates.RemoveAll(c => c.Main < question.Main);
        candidates.RemoveAll(c => Evidence(table, c) < best);
        var services = candidates.Count > 1 && candidates.TrueForAll(c => c.HeaderText.Length > 0);
        foreach (var column in candidates)
        {
            column.Role = ColumnRole.Answer;
            column.Answer = AnswerRole.Text;
            if (services) column.ServiceText = column.HeaderText;
        }
    }

    /// <summary>How clearly cells of the column are drawn to be filled in: 4 list, 3 unlocked, 2 coloured, 1 bordered, 0 nothing.</summary>
    public static int Evidence(TableCandidate table, TableColumn column) =>
        column.Profile.Lists > 0.5 ? 4
        : table.Grid.UsesProtection && column.Profile.Unlocked > 0.5 ? 3
        : column.Profile.Coloured > 0.5 ? 2
        : column.Profile.Bordered > 0.5 ? 1 : 0;

    // 未対応の理由, 代替案: only due for some answers, so never ours where another text column is.
    private static void DropConditional(TableCandidate table)
    {
        if (!table.Answers.Any(c => c.Answer == AnswerRole.Text && c.Reading.Kind is HeaderKind.Text or HeaderKind.Answer)) return;
        foreach (var column in table.Columns.Where(c => c.Role == ColumnRole.Answer && c.Reading.Kind == HeaderKind.Conditional))
            column.Role = ColumnRole.None;
    }

    // One header divided into short headings that say nothing of answers, with a text column to the right: something is to be marked
    // there that isn't understood, and sentences would be wrong in any case.
    private static void DropDivided(TableCandidate table)
    {
        var texts = table.Answers.Where(c => c.Answer == AnswerRole.Text).ToList();
        foreach (var group in texts.Where(IsDivision).GroupBy(c => c.Header!.Parent).Where(group => group.Count() > 1))
        {
            if (!texts.Exists(c => c.Main > group.Last().Main && !group.Contains(c))) continue;
            foreach (var column in group) column.Role = ColumnRole.None;
        }
    }

    private static bool IsDivision(TableColumn column) =>
        column.Header is { Parent: not null, Leaf.Length: <= LongestDivision } header && column.Profile.Filled == 0
        && HeaderWords.Read(header.Leaf).Kind is HeaderKind.Item or HeaderKind.Category && !HeaderWords.IsOneWord(header.Leaf);
}
