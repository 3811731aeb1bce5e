namespace Answerer.Excel;

/// <summary>What a person may say about a layout that the program can't settle. Everything is optional; columns are letters (A to XFD).</summary>
public sealed record LayoutOptions
{
    /// <summary>Read only the sheet of this name.</summary>
    public string? Sheet { get; init; }

    /// <summary>The column that holds the questions.</summary>
    public string? QuestionColumn { get; init; }

    /// <summary>The column for the answer.</summary>
    public string? AnswerColumn { get; init; }

    /// <summary>The column for the comment beside the answer.</summary>
    public string? CommentColumn { get; init; }

    /// <summary>The column that names each row's service.</summary>
    public string? ServiceColumn { get; init; }

    /// <summary>The 1-based row number of the header.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>Reads the workbook just so, without searching; the other options are then without effect.</summary>
    public WorkbookLayout? Layout { get; init; }

    /// <summary>Layouts of forms that were read before: a workbook that has one of them is read by it.</summary>
    public IReadOnlyList<WorkbookLayout> Kept { get; init; } = [];

    /// <summary>Whether a table without any answer column gets one, to the right of its last column.</summary>
    public bool Append { get; init; }

    internal static int? Number(string? letters) =>
        letters is null ? null
        : CellRef.TryParse(letters.Trim().ToUpperInvariant() + "1", out var cell) ? cell.Column
        : throw new ArgumentException($"列の指定が正しくありません: {letters}", nameof(letters));

    // What a person says of this very workbook goes before what is known of others.
    internal bool SaysNothing => Sheet is null && ServiceColumn is null && !NamesColumns;

    internal bool NamesColumns => QuestionColumn is not null || AnswerColumn is not null || CommentColumn is not null || HeaderRow is not null;
}
