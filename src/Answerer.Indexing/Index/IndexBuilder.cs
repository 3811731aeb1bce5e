using Answerer.Indexing.Analysis;
using Answerer.Indexing.Search;

namespace Answerer.Indexing.Index;

/// <summary>Builds the index content from papers and knowledge. Deterministic: the same input gives the same numbers.</summary>
internal sealed class IndexBuilder(TextAnalyzer analyzer, KnowledgeFiles knowledge)
{
    /// <summary>Reads the papers and analyses them.</summary>
    public IndexContent Build(IReadOnlyList<Paper> papers, CancellationToken cancellation)
    {
        var groups = Groups(out var phrases);
        var lexicon = new Lexicon(phrases);
        var drafts = new List<(int Paper, Clause Clause, List<string> Title, List<(TextRange Range, List<string> Names)> Sentences)>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var clause in papers[paper].Clauses)
            {
                cancellation.ThrowIfCancellationRequested();
                drafts.Add((paper, clause, Names(clause.Title),
                    SentenceSplitter.Split(clause.Text.Text).ConvertAll(range => (range, Names(range.In(clause.Text.Text))))));
            }
        }
        var topics = Topics().Select(topic => (topic.Id, topic.Name, Names: topic.Texts.SelectMany(text => Names(text)).ToList())).ToList();
        var features = new FeatureTable(
        [
            .. drafts.SelectMany(draft => draft.Title.Concat(draft.Sentences.SelectMany(sentence => sentence.Names)))
                .Concat(topics.SelectMany(topic => topic.Names)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ]);
        return new IndexContent(
            papers,
            new Vocabulary(features, lexicon, groups, knowledge.Ignored),
            drafts.ConvertAll(draft => new IndexedClause(
                draft.Paper,
                draft.Clause,
                Vector(draft.Title),
                Vector(draft.Sentences.SelectMany(sentence => sentence.Names)),
                draft.Sentences.ConvertAll(sentence => new IndexedSentence(sentence.Range, Vector(sentence.Names))))),
            topics.ConvertAll(topic => new IndexedTopic(topic.Id, topic.Name, Vector(topic.Names))),
            knowledge.Controls,
            knowledge.Contrasts,
            ClauseSearch.Build(papers, analyzer));

        List<string> Names(string text) => FeatureNames.Of(analyzer.Analyze(text), lexicon, groups);

        FieldVector Vector(IEnumerable<string> names) => FieldVector.Of(names.Select(features.Find));
    }

    /// <summary>Every phrase is a group of its own; synonym groups come after.</summary>
    private List<(string Name, double Weight, bool Specific)> Groups(out List<(string Phrase, int Group)> phrases)
    {
        var groups = new List<(string Name, double Weight, bool Specific)>();
        var specific = knowledge.Topics.SelectMany(topic => topic.Keywords).Select(word => CompactText.Of(word).Text).ToHashSet(StringComparer.Ordinal);
        phrases = [];
        var words = Topics().SelectMany(topic => topic.Phrases).Concat(knowledge.Synonyms.SelectMany(group => group.Words));
        foreach (var phrase in words.Select(word => CompactText.Of(word).Text).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            phrases.Add((phrase, groups.Count));
            groups.Add(("p:" + phrase, 1, specific.Contains(phrase)));
        }
        foreach (var synonyms in knowledge.Synonyms)
        {
            foreach (var word in synonyms.Words) phrases.Add((word, groups.Count));
            var names = synonyms.Weight == 1 && synonyms.Words.Any(word => specific.Contains(CompactText.Of(word).Text));
            groups.Add(("g:" + synonyms.Id, synonyms.Weight, names));
        }
        return groups;
    }

    private IEnumerable<(ClauseId Id, string Name, IReadOnlyList<string> Phrases, IReadOnlyList<string> Texts)> Topics() =>
        knowledge.Controls.Controls.Concat(knowledge.Topics).Select(control => (
            control.Id, control.NameJa, control.Keywords, (IReadOnlyList<string>)[control.NameJa, control.NameEn, control.Covers, .. control.Keywords]));
}
