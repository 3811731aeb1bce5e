using Answerer.Testing;

namespace Answerer.Excel.Tests.Layout;

/// <summary>The questionnaires in samples/, drawn by tools/samples/generate.py.</summary>
public sealed class SampleLayoutTests
{
    private static Questionnaire Read(string name) =>
        LayoutReader.Read(Workbook.Open(File.ReadAllBytes(Repository.PathTo("samples", name))), null, CancellationToken.None);

    [Fact]
    public void Read_PlainSample_FindsQuestionsBelowTheCompanyBlock()
    {
        var found = Read("クラウドサービス確認票.xlsx");
        Assert.Equal(25, found.Questions.Count);
        Assert.All(found.Questions, question => Assert.Equal($"D{question.Cell.Row}:Choice E{question.Cell.Row}:Text", string.Join(" ", question.Answers.Select(a => $"{a.Cell}:{a.Role}"))));
        Assert.All(found.Questions, question => Assert.Equal(200, question.Answers[1].MaxLength));
        Assert.Equal(["組織", "データ", "アクセス", "運用", "事故・法令"], found.Questions.Select(question => question.Context.Single()).Distinct());
        Assert.Contains(found.OutsideTexts, text => text.Text.Contains("xSP", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_HierarchyAndServiceLevelSample_ReadsBothSheets()
    {
        var found = Read("セキュリティ要件とサービスレベル.xlsx");
        Assert.Equal([("管理策", 12), ("サービスレベル", 10)], found.Questions.GroupBy(question => question.Sheet).Select(group => (group.Key, group.Count())));
        Assert.Equal("E6:Choice F6:Text", string.Join(" ", found.Questions[0].Answers.Select(a => $"{a.Cell}:{a.Role}")));
        Assert.Equal(ChoiceMeaning.Option, found.Questions[0].Answers[0].Vocabulary[2].Meaning);
        Assert.Equal(["Text", "Choice", "Number", "Number", "Number", "Number", "Choice", "Choice", "Choice", "Choice"], found.Questions.Skip(12).Select(question => question.Answers[0].Role.ToString()));
    }

    [Fact]
    public void Read_EnglishSample_LeavesTheReviewersColumn()
    {
        var found = Read("vendor-security-questionnaire.xlsx");
        Assert.Equal(16, found.Questions.Count);
        Assert.All(found.Questions, question => Assert.Equal($"C{question.Cell.Row}:Choice D{question.Cell.Row}:Text E{question.Cell.Row}:Citation", string.Join(" ", question.Answers.Select(a => $"{a.Cell}:{a.Role}"))));
        Assert.All(found.Questions, question => Assert.Equal(400, question.Answers[1].MaxLength));
        Assert.Equal("1. Governance", found.Questions[0].Context[^1]);
    }
}
