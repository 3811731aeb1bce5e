namespace Answerer.Indexing.Tests.Search;

public sealed class ClauseSearchTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    [Theory]
    [InlineData("特権的アクセス権の管理", "9.2.3")]
    [InlineData("時刻の同期", "12.4.4")]
    public void Rank_WordsOfAHeading_ScoreItsClauseHighest(string question, string clause)
    {
        foreach (var paper in knowledge.Base.Papers)
        {
            var ranking = knowledge.Base.Rank(knowledge.Base.Analyze(question, []), paper);
            Assert.Equal(clause, ranking.Clauses.MaxBy(static ranked => ranked.TermScore)!.Clause.Id.Value);
        }
    }

    [Fact]
    public void Rank_WordsOfNoClause_ScoreNothing()
    {
        var ranking = knowledge.Base.Rank(knowledge.Base.Analyze("ヘリコプター", []), knowledge.Base.Papers[0]);
        Assert.All(ranking.Clauses, static ranked => Assert.Equal(0, ranked.TermScore));
    }
}
