using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Answerer.Excel;
using Answerer.Testing;
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

        Convert(folder, "csv:Text - txt - csv (StarCalc):44,34,76,1", [folder.PathTo("in.filled.xlsx")]);
        var shown = File.ReadAllText(folder.PathTo("in.filled.csv"));
        Assert.All(written, value => Assert.Contains(value.Replace("\"", "\"\"", StringComparison.Ordinal), shown, StringComparison.Ordinal));
    }

    [Fact]
    public void FilledBinaryWorkbook_InLibreOffice_ShowsAnswersAndKeepsWhatStoodBeside()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Repository.PathTo("tests", "Answerer.Excel.Tests", "Binary", "features.xls"), folder.PathTo("in.xls"));
        Assert.Equal(0, CliProcess.Run("fill", folder.PathTo("in.xls"), "--service", "xmail").ExitCode);
        Assert.Equal(0, CliProcess.Run("compare", folder.PathTo("in.xls"), folder.PathTo("in.filled.xls")).ExitCode);
        Convert(folder, "fods", [folder.PathTo("in.xls"), folder.PathTo("in.filled.xls")]);

        var (before, after) = (File.ReadAllText(folder.PathTo("in.fods")), File.ReadAllText(folder.PathTo("in.filled.fods")));
        Assert.Contains("暗号化", after, StringComparison.Ordinal);
        foreach (var element in (string[])["draw:object ", "table:content-validation ", "table:filter-condition ", "calcext:conditional-format ", "table:named-range ", "xlink:href", "table:formula="])
            Assert.Equal(Count(before, element), Count(after, element));
        Assert.NotEqual(0, Count(after, "draw:object "));
    }

    // Every readable workbook of the corpus with one cell written: what LibreOffice opens before, it opens after.
    [SkippableFact]
    [Trait("Category", "Full")]
    public void CorpusWorkbooks_WithOneCellWritten_OpenInLibreOffice()
    {
        using var folder = new TemporaryFolder();
        var files = Directory.EnumerateFiles(SharedData.Require("xlsx-corpus"), "*.xls*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        List<string> written = [];
        foreach (var (index, file) in files.Index())
        {
            try
            {
                var bytes = File.ReadAllBytes(file);
                var workbook = Workbook.Open(bytes);
                var target = folder.PathTo($"{index}{Path.GetExtension(file)}");
                File.WriteAllBytes(target, WorkbookWriter.Write(workbook, [new CellEdit(workbook.Sheets[0].Name, CellRef.Parse("AB3999"), "対応")]));
                written.Add(target);
            }
            catch (WorkbookFormatException)
            {
                // Refused: other tests say which files must be.
            }
        }
        Assert.NotEmpty(written);

        // One file that LibreOffice can't take ends the whole run: it is set aside, and the rest tried again.
        Directory.CreateDirectory(folder.PathTo("original"));
        for (var left = written; left.Count > 0;)
        {
            Convert(folder, "csv", left);
            left = [.. left.SkipWhile(path => File.Exists(Path.ChangeExtension(path, ".csv")))];
            if (left.Count == 0) break;
            var original = files[int.Parse(Path.GetFileNameWithoutExtension(left[0]), CultureInfo.InvariantCulture)];
            Convert(folder, "csv", [original], "original");
            Assert.False(File.Exists(folder.PathTo(Path.Combine("original", Path.GetFileNameWithoutExtension(original) + ".csv"))), $"opened before, but not after: {original}");
            left.RemoveAt(0);
        }
        // A LibreOffice that opens nothing would find nothing wrong.
        var opened = written.Count(path => File.Exists(Path.ChangeExtension(path, ".csv")));
        Assert.True(opened * 10 > written.Count * 9, $"LibreOffice opened {opened} of {written.Count}");
    }

    private static int Count(string text, string element) => text.Split(element).Length - 1;

    private static void Convert(TemporaryFolder folder, string format, IReadOnlyList<string> files, string into = "")
    {
        // A profile of its own: an office that runs already would take the work, and do it later.
        using var office = Process.Start(new ProcessStartInfo(
            "soffice",
            [$"-env:UserInstallation={new Uri(folder.PathTo("profile")).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder.PathTo(into), .. files])
        {
            UseShellExecute = false,
            // File names are UTF-8 to it only in such a locale, and it waits for ever where it can't make sense of one.
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        })!;
        var ended = office.WaitForExit(TimeSpan.FromMinutes(files.Count > 2 ? 15 : 2));
        if (!ended) office.Kill(entireProcessTree: true);
        Assert.True(ended, "LibreOffice did not end");

    }
}
