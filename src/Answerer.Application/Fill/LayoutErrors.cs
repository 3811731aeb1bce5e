using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Why nothing can be asked of a workbook.</summary>
internal static class LayoutErrors
{
    /// <summary>The error for a workbook without questions; null when there are some.</summary>
    public static Error? Of(string path, Questionnaire questionnaire)
    {
        if (questionnaire.Questions.Count > 0) return null;
        return questionnaire.Doubts.Count > 0
            ? new Error(
                ErrorKind.AmbiguousLayout,
                "ambiguous_layout",
                $"{path} の表の読み方を決められません。{string.Join(' ', questionnaire.Doubts.Select(doubt => $"[{doubt.Sheet}!{doubt.Cell}] {doubt.Why}。"))}")
            : new Error(
                ErrorKind.NoQuestion,
                "no_question",
                $"{path} に質問が見つかりません。質問と回答欄のあるブックか確認してください（answerer inspect で読み取り結果を表示します）。");
    }
}
