using System.Text.Json;
using Answerer.Testing;

namespace Answerer.Indexing.Tests;

/// <summary>The labels of knowledge/questions agree with the papers.</summary>
public sealed class QuestionBankTests(KnowledgeFixture knowledge) : IClassFixture<KnowledgeFixture>
{
    [Fact]
    public void Labels_NameClausesAndFactsOfThePapers()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Directory.EnumerateFiles(Repository.PathTo("knowledge", "questions"), "*.jsonl").SelectMany(File.ReadLines))
        {
            using var question = JsonDocument.Parse(line);
            var id = question.RootElement.GetProperty("id").GetString()!;
            Assert.True(ids.Add(id), $"{id} occurs twice");
            foreach (var (service, label) in question.RootElement.GetProperty("labels").EnumerateObject().Select(pair => (pair.Name, pair.Value)))
            {
                var paper = knowledge.Base.Find(service);
                Assert.True(paper is not null, $"{id}: unknown service");
                var accepted = Strings(label, "accept").Select(clause => paper.Find(new ClauseId(clause))).ToList();
                Assert.True(accepted.TrueForAll(clause => clause is not null), $"{id}: a clause that the paper lacks");
                Assert.Equal(label.GetProperty("answerable").GetBoolean(), accepted.Count > 0);
                var texts = accepted.ConvertAll(clause => TextFolding.Squash(clause!.Text.Text));
                Assert.All(Strings(label, "facts"), fact => Assert.True(texts.Exists(text => text.Contains(TextFolding.Squash(fact), StringComparison.Ordinal)), $"{id}: {fact}"));
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement label, string name) => label.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);
}
