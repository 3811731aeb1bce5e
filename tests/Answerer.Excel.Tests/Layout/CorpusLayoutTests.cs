using Answerer.Testing;

namespace Answerer.Excel.Tests.Layout;

/// <summary>Workbooks that are no questionnaires: reading them ends, and finds next to nothing.</summary>
public sealed class CorpusLayoutTests
{
    [SkippableFact]
    public void Read_LibraryTestFiles_FindsHardlyAnyQuestion()
    {
        var files = 0;
        var found = new List<string>();
        foreach (var file in Directory.EnumerateFiles(SharedData.Require("xlsx-corpus"), "*.xls?", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            Workbook workbook;
            try
            {
                workbook = Workbook.Open(File.ReadAllBytes(file));
            }
            catch (WorkbookFormatException)
            {
                continue;
            }
            files++;
            var questionnaire = LayoutReader.Read(workbook, null, CancellationToken.None);
            if (questionnaire.Questions.Count > 0) found.Add($"{Path.GetFileName(file)}: {questionnaire.Questions.Count} {questionnaire.Questions[0].Sheet}!{questionnaire.Questions[0].Cell} {string.Join(';', questionnaire.Layout[0].Reasons)}");
        }
        // An application form with coloured answer cells is among them, four times over.
        Assert.True(found.Count * 40 <= files, string.Join('\n', found));
    }
}
