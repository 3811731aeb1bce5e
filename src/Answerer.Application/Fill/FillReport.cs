using Answerer.Application.Ask;

namespace Answerer.Application.Fill;

/// <summary>The report of a fill as the contract writes it (DESIGN §4).</summary>
/// <param name="Input">The workbook that was read, as named by the user.</param>
/// <param name="Output">The workbook that was written.</param>
/// <param name="Services">Ids of the services that answered, in catalogue order.</param>
/// <param name="Questions">Sheet order, then reading order; a question with a column per service appears once for each.</param>
/// <param name="Layout">How the tables were read.</param>
/// <param name="Skipped">Cells left alone with the reason.</param>
/// <param name="Totals">Counts over <paramref name="Questions"/>.</param>
public sealed record FillReport(
    string Input,
    string Output,
    IReadOnlyList<string> Services,
    IReadOnlyList<ReportedQuestion> Questions,
    IReadOnlyList<ReportedLayout> Layout,
    IReadOnlyList<ReportedSkip> Skipped,
    ReportTotals Totals);

/// <summary>One question with what became of it. Words and ranges as in <see cref="AnsweredQuestion"/>.</summary>
public sealed record ReportedQuestion(
    string Sheet,
    string Cell,
    string Text,
    IReadOnlyList<string> Context,
    string? Service,
    IReadOnlyList<ReportedCell> Answers,
    string Status,
    double Confidence,
    string? Choice,
    string? Condition,
    IReadOnlyList<QuotedPassage> Citations,
    string? Reason);

/// <summary>An answer cell: its role, and what stands in it after the fill (null when blank).</summary>
public sealed record ReportedCell(string Cell, string Role, string? Value);

/// <summary>How one table was read.</summary>
public sealed record ReportedLayout(
    string Sheet,
    string Table,
    IReadOnlyList<int> HeaderRows,
    IReadOnlyList<ReportedColumn> Columns,
    double Score,
    IReadOnlyList<string> Reasons,
    bool Transposed);

/// <summary>A column with its role and why it has it.</summary>
public sealed record ReportedColumn(string Role, string Column, string? Header, double Score, string? Reason);

/// <summary>A cell left alone.</summary>
public sealed record ReportedSkip(string Sheet, string Cell, string Why);

/// <summary>How many questions there are, and how they were answered.</summary>
public sealed record ReportTotals(int Questions, int Answered, int Review, int Unanswered);
