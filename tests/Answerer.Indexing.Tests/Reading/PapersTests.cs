using Answerer.Testing;

namespace Answerer.Indexing.Tests.Reading;

/// <summary>The five real papers, read whole.</summary>
public sealed class PapersTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    [Theory]
    [InlineData("waf", 42)]
    [InlineData("shb", 40)]
    [InlineData("cdn", 43)]
    [InlineData("iad", 40)]
    [InlineData("xmail", 40)]
    public void Clauses_OfEachPaper_AreAllRead(string service, int count)
    {
        var paper = knowledge.Base.Find(service)!;
        var numbered = paper.Clauses.Where(clause => clause.Id.IsNumbered).ToList();
        Assert.Equal(count, numbered.Count);
        Assert.Equal(count, numbered.Select(clause => clause.Id).Distinct().Count());
        Assert.Equal(count, numbered.Select(clause => clause.Section).Distinct().Count());
        Assert.All(numbered, clause => Assert.True(knowledge.Base.Controls.Contains(clause.Id), clause.Id.Value));
        Assert.Equal([ClauseId.Intro, ClauseId.Overview, ClauseId.Boundary, ClauseId.Documents],
            paper.Clauses.Where(clause => !clause.Id.IsNumbered).Select(clause => clause.Id));
    }

    [Fact]
    public void Sections_AreInThePapersOrder() => Assert.All(knowledge.Base.Papers, paper =>
    {
        var sections = paper.Clauses.Where(clause => clause.Section is not null).Select(clause => Version.Parse(clause.Section!)).ToList();
        Assert.Equal(sections.Order(), sections);
    });

    [Fact]
    public void EveryCharacter_TracesToItsPlaceInTheFile() => Assert.All(knowledge.Base.Papers, paper =>
    {
        var file = File.ReadAllText(Repository.PathTo("seeds", paper.Service.File));
        foreach (var clause in paper.Clauses)
        {
            var text = clause.Text.Text;
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsWhiteSpace(text[i])) Assert.Equal(text[i], file[clause.Text.SourceOffset(i)]);
            }
        }
    });

    [Fact]
    public void EverySentence_IsVerbatimOnItsLines() => Assert.All(knowledge.Base.Papers, paper =>
    {
        var lines = File.ReadAllLines(Repository.PathTo("seeds", paper.Service.File));
        foreach (var clause in paper.Clauses)
        {
            foreach (var sentence in SentenceSplitter.Split(clause.Text.Text))
            {
                var at = clause.Text.LinesOf(sentence.Start, sentence.Length);
                var onLines = TextFolding.Squash(string.Concat(lines[(at.First - 1)..at.Last]));
                Assert.Contains(TextFolding.Squash(sentence.In(clause.Text.Text)), onLines, StringComparison.Ordinal);
            }
        }
    });

    [Fact]
    public void WrappedLines_AreJoinedIntoTheSentenceOfThePdf()
    {
        var clause = knowledge.Base.Find("xmail")!.Find(new ClauseId("CLD.8.1.5"))!;
        Assert.Equal("4.2", clause.Section);
        Assert.StartsWith("IIJ XMAIL 解約時にサービス設備に残存したお客様の情報資産は、解約日の翌日を起算日（1日目）として、起算日から 30 日以内に消去いたします。", clause.Text.Text, StringComparison.Ordinal);
        Assert.Equal(new LineRange(252, 254), clause.Text.LinesOf(0, 75));
    }

    [Fact]
    public void PageFurniture_StaysOut() => Assert.All(knowledge.Base.Papers.SelectMany(paper => paper.Clauses), clause =>
    {
        Assert.DoesNotContain("著作権", clause.Text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("改訂履歴", clause.Text.Text, StringComparison.Ordinal);
        Assert.All(clause.Text.Text.Split('\n'), line => Assert.False(line.Length <= 3 && line.All(char.IsAsciiDigit), line));
    });

    [Theory]
    [InlineData("xmail", WarningKind.ClauseNumber, "CLD.8.1.5")]
    [InlineData("xmail", WarningKind.DuplicateText, "13.1.3")]
    [InlineData("xmail", WarningKind.MissingClause, "15.1.1")]
    [InlineData("iad", WarningKind.Denial, "12.4.4")]
    [InlineData("iad", WarningKind.MisspelledAddress, "5.1.1")]
    [InlineData("iad", WarningKind.ClauseTitle, "9.2.1")]
    [InlineData("shb", WarningKind.MisspelledAddress, "18.1.1")]
    [InlineData("shb", WarningKind.ForeignSubject, "18.1.2")]
    [InlineData("shb", WarningKind.RevisionGap, null)]
    [InlineData("cdn", WarningKind.CompatibilityCharacter, "15.1.1")]
    [InlineData("waf", WarningKind.LostFigure, "boundary")]
    [InlineData("waf", WarningKind.Misprint, "5.1.1")]
    public void Oddities_AreReportedByKind(string service, string kind, string? clause) =>
        Assert.Contains(knowledge.Base.Find(service)!.Warnings, warning => warning.Kind == kind && warning.Clause == clause);

    [Fact]
    public void Oddities_SoundClauses_HaveNone()
    {
        string[] telling = [WarningKind.Denial, WarningKind.ForeignSubject, WarningKind.MisspelledAddress, WarningKind.ClauseNumber];
        Assert.DoesNotContain(knowledge.Base.Find("waf")!.Warnings, warning => telling.Contains(warning.Kind));
        Assert.DoesNotContain(knowledge.Base.Find("cdn")!.Warnings, warning => telling.Contains(warning.Kind));
    }

    [Fact]
    public void FrontMatter_GivesRevisionAndDate()
    {
        Assert.Equal(new DateOnly(2025, 8, 13), knowledge.Base.Find("shb")!.Date);
        Assert.Equal(new DateOnly(2024, 8, 31), knowledge.Base.Find("iad")!.Date);
        Assert.Null(knowledge.Base.Find("waf")!.Date);
    }
}
