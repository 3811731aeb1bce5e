using System.Globalization;

namespace Answerer.Application.Review;

/// <summary>What a person may write into an answer.</summary>
internal static class RevisionCheck
{
    /// <summary>The most characters that a cell can hold (ECMA-376 Part 1, 18.3.1.53 as Excel applies it).</summary>
    private const int CellLimit = 32_767;

    /// <summary>Why a text can't be taken, or null.</summary>
    public static Error? Text(RevisedAnswer answer, string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (answer.TextCell is not { } cell) return new Error(ErrorKind.Unprocessable, "no_text_cell", "この質問には、文章を記入できる欄がありません。");
        var limit = cell.MaxLength ?? CellLimit;
        return Clean(text).Length <= limit ? null : new Error(ErrorKind.Unprocessable, "text_too_long", $"文章が字数制限（{limit}字）を超えています。短くしてください。");
    }

    /// <summary>Why a choice can't be taken, or null.</summary>
    public static Error? Choice(RevisedAnswer answer, string? choice)
    {
        if (string.IsNullOrEmpty(choice) || answer.Labels.Contains(choice)) return null;
        if (!answer.IsFreeChoice) return new Error(ErrorKind.Unprocessable, "choice_not_in_list", "その選択肢は、このシートで使えません。一覧から選んでください。");
        return choice.Length <= 255 && !choice.Any(char.IsControl) ? null : new Error(ErrorKind.Unprocessable, "choice_too_long", "選択・数値の欄には 255 文字までの 1 行で記入してください。");
    }

    /// <summary>Line breaks as cells have them, without characters that no cell can hold.</summary>
    public static string Clean(string text) =>
        new([.. text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || (!char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned))]);
}
