using System.Text.RegularExpressions;
using Answerer.Excel.Layout;

namespace Answerer.Excel;

/// <summary>
/// Finds the questions of a workbook with their answer cells, in whatever layout. Pure and deterministic: the same workbook and options
/// give the same questionnaire; safe to call from several threads.
/// </summary>
public static partial class LayoutReader
{
    /// <summary>Reads a workbook's layout.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="options">What a person says about the layout, or null.</param>
    /// <param name="cancellationToken">Ends the reading between rows.</param>
    /// <returns>Questions in sheet and reading order; sheets that can be read in more than one way stand in <see cref="Questionnaire.Doubts"/>.</returns>
    /// <exception cref="ArgumentException">A column in the options is no column.</exception>
    /// <exception cref="LayoutFormatException"><see cref="LayoutOptions.Layout"/> doesn't fit the workbook.</exception>
    public static Questionnaire Read(Workbook workbook, LayoutOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        options ??= new LayoutOptions();
        var grids = workbook.Sheets.Where(sheet => !EvidenceSheet.IsOne(sheet)).Select(sheet => new SheetGrid(sheet, cancellationToken)).ToList();
        if (options.Layout is { } given) return Assemble(new KnownLayout(given, bounded: true).Read(grids, cancellationToken), cancellationToken);
        if (options.SaysNothing && Recognised(grids, options.Kept, cancellationToken) is { } kept) return Assemble(kept, cancellationToken);
        var readings = grids.ConvertAll(grid => IsAsked(grid, options) ? SheetReader.Read(grid, options, cancellationToken) : new SheetReading(grid));
        if (options.Sheet is null && readings.TrueForAll(reading => reading.Count == 0 && reading.Doubtful.Count == 0))
            readings = grids.ConvertAll(grid => IsLastResort(grid) ? SheetReader.Read(grid, options, cancellationToken) : new SheetReading(grid));
        KeepAnswerable(readings);
        if (options.Append) Append(readings);
        return Assemble(readings, cancellationToken);
    }

    // A layout whose headers are all there, but whose questions aren't, is that of another form after all.
    private static List<SheetReading>? Recognised(List<SheetGrid> grids, IReadOnlyList<WorkbookLayout> kept, CancellationToken cancellation)
    {
        if (KeptLayouts.Recognise(grids, kept) is not { } layout) return null;
        try
        {
            return new KnownLayout(layout, bounded: false).Read(grids, cancellation);
        }
        catch (LayoutFormatException)
        {
            return null;
        }
    }

    // Hidden sheets hold lists; cover, instructions and filled-in examples hold no questions.
    private static bool IsAsked(SheetGrid grid, LayoutOptions options)
    {
        if (options.Sheet is { } only) return grid.Sheet.Name == only;
        if (grid.Sheet.Visibility != SheetVisibility.Visible) return false;
        if (RowWords.IsInstructionSheet(grid.Sheet.Name) || RowWords.IsExampleSheet(grid.Sheet.Name) || RowWords.IsCustomerSection(grid.Sheet.Name)) return false;
        // A title 【記入例】 alone in one of the first rows.
        return !grid.Rows.Take(2).Any(row => row.Cells is [{ Text.Length: <= 12 } title] && RowWords.IsExample(title.Text));
    }

    // Where no other sheet asks anything, a tab named 概要 or Master may hold the questions after all.
    private static bool IsLastResort(SheetGrid grid) =>
        grid.Sheet.Visibility == SheetVisibility.Visible && RowWords.IsInstructionSheet(grid.Sheet.Name) && !RowWords.IsExampleSheet(grid.Sheet.Name);

    // A list of questions without answer cells counts only where no sheet has any.
    private static void KeepAnswerable(List<SheetReading> readings)
    {
        if (!readings.Exists(reading => reading.Tables.Exists(table => table.Table.Answers.Any()) || reading.Form is not null)) return;
        foreach (var reading in readings) reading.Tables.RemoveAll(table => !table.Table.Answers.Any());
    }

    // Only where no sheet has an answer column: beside one that has, a mere list of requirements isn't to be answered.
    private static void Append(List<SheetReading> readings)
    {
        foreach (var reading in readings.Where(reading => !reading.IsTransposed))
        {
            for (var i = 0; i < reading.Tables.Count; i++)
            {
                if (reading.Tables[i].Table.Answers.Any() || AppendedColumn.To(reading.Tables[i].Table, reading.Tables[i].Items) is not { } appended) continue;
                reading.Tables[i] = appended;
                reading.Appended.AddRange(AppendedColumn.Headers(appended.Table));
            }
        }
    }

    private static Questionnaire Assemble(List<SheetReading> readings, CancellationToken cancellationToken)
    {
        var legends = new LegendBook(readings.SelectMany(reading => LegendReader.Find(reading)).ToList());
        var titled = readings.Count(reading => reading.Count > 0) > 1;
        var questions = new List<QuestionItem>();
        var layouts = new List<TableLayout>();
        var doubts = new List<LayoutDoubt>();
        foreach (var reading in readings.Where(reading => reading.Count > 0 || reading.Doubtful.Count > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var notes = new AnswerNotes();
            foreach (var text in NotesFor(reading, readings)) notes.Add(text);
            var title = titled && !GenericTab().IsMatch(reading.Grid.Sheet.Name) ? reading.Grid.Sheet.Name : null;
            var assembler = new ItemAssembler(reading, legends, notes, title);
            questions.AddRange(assembler.Questions());
            layouts.AddRange(assembler.Layouts());
            doubts.AddRange(assembler.Doubts());
        }
        var skipped = readings.SelectMany(reading => reading.Skipped).Concat(doubts.Select(doubt => new SkippedCell(doubt.Sheet, doubt.Cell, doubt.Why))).ToArray();
        return new Questionnaire(questions, layouts, skipped, OutsideTexts(readings, questions))
        {
            Doubts = doubts,
            Appended = [.. readings.SelectMany(reading => reading.Appended)],
        };
    }

    // Notes on the sheet itself first, then those of the instruction sheets.
    private static IEnumerable<string> NotesFor(SheetReading reading, List<SheetReading> readings) =>
        readings.Where(other => other == reading || RowWords.IsInstructionSheet(other.Grid.Sheet.Name))
            .OrderBy(other => other == reading ? 0 : 1)
            .SelectMany(other => other.TextsAround.Select(cell => cell.Text));

    private static List<OutsideText> OutsideTexts(List<SheetReading> readings, List<QuestionItem> questions)
    {
        var asked = questions.Select(question => (question.Sheet, question.Cell))
            .Concat(questions.SelectMany(question => question.Answers.Select(answer => (question.Sheet, answer.Cell)))).ToHashSet();
        var texts = new List<OutsideText>();
        foreach (var reading in readings.Where(reading => reading.Grid.Sheet.Visibility == SheetVisibility.Visible))
        {
            var sheet = reading.Grid.Sheet.Name;
            texts.Add(new OutsideText(sheet, new CellRef(1, 1), sheet));
            foreach (var cell in reading.TextsAround)
                if (!asked.Contains((sheet, cell.Ref))) texts.Add(new OutsideText(sheet, cell.Ref, cell.Text));
        }
        return texts;
    }

    [GeneratedRegex(@"^(sheet|シート|ワークシート)?\s*[0-9０-９]*$|^(質問|設問|チェックリスト|チェックシート|questionnaire)[0-9]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GenericTab();
}
