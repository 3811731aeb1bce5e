using System.Diagnostics;
using System.Text.Json;
using Answerer.Testing.Workbooks;

namespace Answerer.Cli.Tests;

/// <summary>Another program's opinion: LibreOffice opens the filled workbook and shows every answer.</summary>
public sealed class OfficeTests
{
    [Fact]
    public void FilledWorkbook_InLibreOffice_ShowsEveryAnswer()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathTo("in.xlsx"), TestWorkbook.CheckSheet("IIJ XMAIL セキュリティ確認票").Bytes());
        CliProcess.Run(new CliCall("fill", "in.xlsx", "--report", "r.json") { Folder = folder.Path });
        using var report = JsonDocument.Parse(File.ReadAllBytes(folder.PathTo("r.json")));
        var written = report.RootElement.GetProperty("questions").EnumerateArray()
            .SelectMany(question => question.GetProperty("answers").EnumerateArray())
            .Select(cell => cell.GetProperty("value").GetString())
            .OfType<string>()
            .ToList();
        Assert.NotEmpty(written);

        // A profile of its own: an office that runs already would take the work, and do it later.
        using var office = Process.Start(new ProcessStartInfo(
            "soffice",
            [$"-env:UserInstallation={new Uri(folder.PathTo("profile")).AbsoluteUri}", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", folder.Path, folder.PathTo("in.filled.xlsx")])
        {
            UseShellExecute = false,
            // File names are UTF-8 to it only in such a locale, and it waits for ever where it can't make sense of one.
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        })!;
        var ended = office.WaitForExit(TimeSpan.FromMinutes(2));
        if (!ended) office.Kill(entireProcessTree: true);
        Assert.True(ended, "LibreOffice did not end");

        var shown = File.ReadAllText(folder.PathTo("in.filled.csv"));
        Assert.All(written, value => Assert.Contains(value.Replace("\"", "\"\"", StringComparison.Ordinal), shown, StringComparison.Ordinal));
    }
}
