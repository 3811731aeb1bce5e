using Answerer.Indexing.Index;

namespace Answerer.Indexing.Tests;

public sealed class KnowledgeStoreTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    private string IndexFile => Path.Combine(knowledge.IndexFolder, knowledge.Base.Key, IndexFormat.FileName);

    [Fact]
    public void Load_SecondTime_ReadsTheSameFromTheIndex()
    {
        var loaded = knowledge.Load(warning => Assert.Fail(warning));
        Assert.Equal(knowledge.Base.Key, loaded.Key);
        Assert.Equal(
            knowledge.Base.Papers.SelectMany(paper => paper.Clauses).Select(clause => (clause.Id, clause.Section, clause.Title, clause.Text.Text, clause.Lines)),
            loaded.Papers.SelectMany(paper => paper.Clauses).Select(clause => (clause.Id, clause.Section, clause.Title, clause.Text.Text, clause.Lines)));
        Assert.Equal(knowledge.Base.Papers.SelectMany(paper => paper.Warnings), loaded.Papers.SelectMany(paper => paper.Warnings));
        var first = knowledge.Base.Rank(knowledge.Base.Analyze("データの消去", []), knowledge.Base.Papers[0]);
        var second = loaded.Rank(loaded.Analyze("データの消去", []), loaded.Papers[0]);
        Assert.Equal(first.Clauses.Select(clause => (clause.Clause.Id, clause.Score, clause.TermScore)), second.Clauses.Select(clause => (clause.Clause.Id, clause.Score, clause.TermScore)));
    }

    [Fact]
    public void Load_TwoBuilds_GiveTheSameBytes()
    {
        var before = File.ReadAllBytes(IndexFile);
        knowledge.Load(_ => { }, rebuild: true);
        Assert.Equal(before, File.ReadAllBytes(IndexFile));
    }

    [Theory]
    [InlineData(0, "索引ファイルではありません")]
    [InlineData(8, "版")]
    [InlineData(12, "長さ")]
    [InlineData(500, "チェックサム")]
    public void Load_DamagedIndex_IsRebuiltWithAWarning(int position, string expected)
    {
        var bytes = File.ReadAllBytes(IndexFile);
        bytes[position] ^= 0x55;
        File.WriteAllBytes(IndexFile, bytes);
        var warnings = new List<string>();
        var loaded = knowledge.Load(warnings.Add);
        Assert.Contains(expected, Assert.Single(warnings), StringComparison.Ordinal);
        Assert.Equal(5, loaded.Papers.Count);
        bytes[position] ^= 0x55;
        Assert.Equal(bytes, File.ReadAllBytes(IndexFile));
    }

    [Fact]
    public void Load_TruncatedIndex_IsRebuilt()
    {
        var bytes = File.ReadAllBytes(IndexFile);
        File.WriteAllBytes(IndexFile, bytes[..(bytes.Length / 2)]);
        var warnings = new List<string>();
        knowledge.Load(warnings.Add);
        Assert.Single(warnings);
        Assert.Equal(bytes, File.ReadAllBytes(IndexFile));
    }
}
