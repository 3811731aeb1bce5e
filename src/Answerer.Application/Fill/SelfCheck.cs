using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>The program's own check of what it wrote, before anybody sees it: nothing but answers changed, and every answer is there.</summary>
internal static class SelfCheck
{
    /// <summary>The fault, or null when all is well.</summary>
    public static Error? Run(
        byte[] original, byte[] filled, IReadOnlyList<CellEdit> edits, WorkbookLimits limits, CancellationToken cancellation)
    {
        try
        {
            var comparison = PackageComparer.Compare(original, filled, limits, cancellation);
            var fault = comparison.Differences.FirstOrDefault(difference => !difference.Allowed);
            if (fault is not null) return Fault($"{fault.Part} {fault.Where}: {fault.Description}");

            var reread = Workbook.Open(filled, limits, cancellation).Sheets.ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);
            var lost = edits.FirstOrDefault(edit => edit.Text.Length > 0 && reread[edit.Sheet].Find(edit.Cell) is not { Text.Length: > 0 });
            return lost is null ? null : Fault($"{lost.Sheet}!{lost.Cell}: 回答が書き込まれていません");
        }
        catch (WorkbookFormatException exception)
        {
            return Fault(exception.Message);
        }
    }

    private static Error Fault(string what) => new(
        ErrorKind.SelfCheck, "self_check_failed", $"記入後のブックの自己検査に失敗したため、出力していません（{what}）。このブックを添えて開発元へお知らせください。");
}
