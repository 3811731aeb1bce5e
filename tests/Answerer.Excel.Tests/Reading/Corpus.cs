using Answerer.Testing;

namespace Answerer.Excel.Tests.Reading;

/// <summary>The shared corpus of workbooks made by others.</summary>
internal static class Corpus
{
    /// <summary>Every workbook file; skips the test where the corpus isn't there.</summary>
    public static IEnumerable<string> Files() => Directory
        .EnumerateFiles(SharedData.Require("xlsx-corpus"), "*.xls*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// How the files end that no reader could take: those made to harm, encrypted and signed ones, and three that are no workbooks.
    /// Two of the hostile folder are harmless to a streaming reader.
    /// </summary>
    public static IReadOnlyDictionary<string, WorkbookProblem> Refused { get; } = new Dictionary<string, WorkbookProblem>
    {
        ["hostile/54764.xlsx"] = WorkbookProblem.Hostile,
        ["hostile/poc-xmlbomb-empty.xlsx"] = WorkbookProblem.Hostile,
        ["hostile/duplicate-filename.xlsx"] = WorkbookProblem.Hostile,
        ["hostile/60320-protected.xlsx"] = WorkbookProblem.Encrypted,
        ["hostile/protected_passtika.xlsx"] = WorkbookProblem.Encrypted,
        ["hostile/crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx"] = WorkbookProblem.Encrypted,
        ["hostile/clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-POIXSSFFuzzer-6419366255919104.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx"] = WorkbookProblem.Damaged,
        ["hostile/clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx"] = WorkbookProblem.Damaged,
        ["npoi/extenxls_pwd123.xlsx"] = WorkbookProblem.Encrypted,
        ["npoi/hello-world-signed.xlsx"] = WorkbookProblem.Signed,
        ["npoi/ms-office-2010-signed.xlsx"] = WorkbookProblem.Signed,
        ["npoi/invalid.xlsx"] = WorkbookProblem.NotAWorkbook,
        ["poi/invalid.xlsx"] = WorkbookProblem.NotAWorkbook,
        ["closedxml/~$LoadPivotTables.xlsx"] = WorkbookProblem.NotAWorkbook,
    };
}
