using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>Measures how well a finding answers a part of a question.</summary>
internal sealed class SignalReader(KnowledgeBase knowledge)
{
    private const double Mentioned = 0.35;

    /// <summary>The phrases of the question that the paper mentions nowhere, heaviest first.</summary>
    public IReadOnlyList<Concept> Absent(AskedPart part, Paper paper) =>
        [.. part.Query.Concepts.Where(concept => IsSubject(concept) && !knowledge.Mentions(paper, concept)).OrderByDescending(concept => concept.Weight)];

    /// <summary>The signals of a finding.</summary>
    public Signals Read(AskedPart part, Ranking ranking, Finding finding, Paper paper, bool missing)
    {
        var concepts = part.Query.Concepts;
        var all = Math.Max(1e-9, concepts.Sum(concept => concept.Weight));
        var clause = finding.Clause;
        var text = TextFolding.Squash(clause.Clause.Text.Text);
        var next = ranking.Clauses.FirstOrDefault(other => other != clause && TextFolding.Squash(other.Clause.Text.Text) != text);
        var rival = ranking.Rivals.Count > 0 ? ranking.Rivals[0].Score : 0;
        return new Signals(
            clause.Score,
            clause.Score <= 0 ? 0 : Math.Clamp((clause.Score - (next?.Score ?? 0)) / clause.Score, -1, 1),
            Share((concept, c) => finding.Mentions[c]),
            Share((concept, c) => Math.Max(finding.Mentions[c], clause.InNames[c])),
            Math.Max(0, rival - clause.NamesScore),
            Share((concept, _) => IsSubject(concept) && !knowledge.Mentions(paper, concept) ? 1 : 0),
            Share((concept, c) => concept.Class is WordClass.Noun or WordClass.Latin && finding.Mentions[c] < Mentioned ? 1 : 0),
            missing ? 1 : 0,
            1.0 / Math.Max(1, concepts.Count));

        double Share(Func<Concept, int, double> part) => concepts.Select((concept, c) => concept.Weight * part(concept, c)).Sum() / all;
    }

    // Phrases of the lexicon and words in katakana or Latin letters name things; other words may be another way to say it.
    private static bool IsSubject(Concept concept) =>
        concept.IsPhrase || concept.Class == WordClass.Latin || (concept.Surface.Length >= 3 && concept.Surface.All(c => c is >= 'ァ' and <= 'ー'));
}
