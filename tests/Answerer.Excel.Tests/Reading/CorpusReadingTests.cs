using Answerer.Testing;

namespace Answerer.Excel.Tests.Reading;

/// <summary>Workbooks of many producers: each is read, or refused with the right reason, and nothing else.</summary>
public sealed class CorpusReadingTests
{
    [SkippableFact]
    public void Open_EveryCorpusFile_ReadsOrRefusesAsItShould()
    {
        var root = SharedData.Require("xlsx-corpus");
        var refused = new Dictionary<string, WorkbookProblem>();
        foreach (var file in Corpus.Files())
        {
            try
            {
                _ = Workbook.Open(File.ReadAllBytes(file));
            }
            catch (WorkbookFormatException e)
            {
                refused.Add(Path.GetRelativePath(root, file), e.Problem);
            }
        }
        Assert.Equal(Corpus.Refused.OrderBy(r => r.Key, StringComparer.Ordinal), refused.OrderBy(r => r.Key, StringComparer.Ordinal));
    }
}
