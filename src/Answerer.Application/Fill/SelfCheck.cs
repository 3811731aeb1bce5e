using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>The program's own check of what it wrote, before anybody sees it: nothing but answers changed, and every answer is there.</summary>
internal static class SelfCheck
{
    /// <summary>The fault, or null when all is well.</summary>
    public static Error? Run(
        Workbook original, byte[] filled, IReadOnlyList<CellEdit> edits, WorkbookLimits limits, CancellationToken cancellation)
    {
        try
        {
            var fault = PackageComparer.Compare(original, filled, edits, limits, cancellation).Differences.FirstOrDefault(difference => !difference.Allowed);
            return fault is null ? null : Fault($"{fault.Part} {fault.Where}: {fault.Description}");
        }
        catch (WorkbookFormatException exception)
        {
            return Fault(exception.Message);
        }
    }

    private static Error Fault(string what) => new(
        ErrorKind.SelfCheck, "self_check_failed", $"記入後のブックの自己検査に失敗したため、出力していません（{what}）。このブックを添えて開発元へお知らせください。");
}
