using Answerer.Indexing;
using Answerer.Testing;

namespace Answerer.Training.Tests;

/// <summary>The labels of knowledge/questions agree with the papers, and the files have the form that README.md there describes.</summary>
public sealed class QuestionBankTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    private static readonly IReadOnlyList<LabelledQuestion> Bank = QuestionBank.ReadFolder(Repository.PathTo("knowledge", "questions"));
    private static readonly IReadOnlyList<LabelledQuestion> HeldOut =
        [.. Directory.EnumerateFiles(Repository.PathTo("eval", "held-out"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(QuestionBank.ReadFile)];

    [Fact]
    public void Labels_NameClausesAndFactsOfThePapers()
    {
        Assert.All(Bank.Concat(HeldOut).SelectMany(question => question.Labels.Select(label => (question.Id, Label: label))), item =>
        {
            var paper = knowledge.Base.Find(item.Label.Service);
            Assert.True(paper is not null, $"{item.Id}: unknown service");
            var accepted = item.Label.Accept.Select(clause => paper.Find(new ClauseId(clause))).ToList();
            Assert.True(accepted.TrueForAll(clause => clause is not null), $"{item.Id}: a clause that the paper lacks");
            Assert.Equal(item.Label.Answerable, accepted.Count > 0);
            var texts = accepted.ConvertAll(clause => TextFolding.Squash(clause!.Title + clause.Text.Text));
            Assert.All(item.Label.Facts, fact => Assert.True(texts.Exists(text => text.Contains(TextFolding.Squash(fact), StringComparison.Ordinal)), $"{item.Id}: {fact}"));
        });
    }

    [Fact]
    public void Ids_AreUnique() => Assert.Equal(Bank.Count + HeldOut.Count, Bank.Concat(HeldOut).Select(question => question.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void HeldOut_AsksNothingInTheWordsOfTheBank()
    {
        var known = Bank.Select(question => TextFolding.Squash(question.Text)).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(HeldOut, question => known.Contains(TextFolding.Squash(question.Text)));
    }

    [Fact]
    public void Bank_IsLargeAndManyOfItsLabelsAreUnanswerable()
    {
        Assert.True(Bank.Count(question => question.Language == "ja") >= 3000);
        Assert.True(Bank.Count(question => question.Language == "en") >= 600);
        var labels = Bank.SelectMany(question => question.Labels).ToList();
        Assert.True(labels.Count(label => !label.Answerable) >= labels.Count / 4);
    }

    [Fact]
    public void ReadFile_BadLine_NamesFileAndLine()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllText(file, """{"id":"a","question":"q","service":"waf","answerable":false,"accept":[]}""" + "\n{\"id\":\"b\"}\n");
        try
        {
            var exception = Assert.Throws<QuestionBankFormatException>(() => QuestionBank.ReadFile(file));
            Assert.Contains($"{Path.GetFileName(file)}: 2 行目", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
