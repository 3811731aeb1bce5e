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

    internal static int? Number(string? letters) =>
        letters is null ? null
        : CellRef.TryParse(letters.Trim().ToUpperInvariant() + "1", out var cell) ? cell.Column
        : throw new ArgumentException($"列の指定が正しくありません: {letters}", nameof(letters));

    internal bool NamesColumns => QuestionColumn is not null || AnswerColumn is not null || CommentColumn is not null || HeaderRow is not null;
}
