using System.Collections.Concurrent;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>Measures how well a finding answers a part of a question.</summary>
internal sealed class SignalReader(KnowledgeBase knowledge)
{
    private readonly ConcurrentDictionary<TracedText, string> squashed = new();
    private const double Mentioned = 0.35;
    private const double Heavy = 0.35;
    private const double Noticeable = 0.25;
    private const double Slight = 0.1;
    private const double Named = 0.8;
    private const double LeastDoubt = 0.0067;
    private const double LeastProbability = 0.001;

    /// <summary>The phrases of the question that the paper mentions nowhere, heaviest first.</summary>
    public IReadOnlyList<Concept> Absent(AskedPart part, Paper paper) =>
        [.. part.Query.Concepts.Where(concept => concept.IsName && !knowledge.Mentions(paper, concept)).OrderByDescending(concept => concept.Weight)];

    /// <summary>That the evidence speaks of another thing than the one asked about (通信 for 保存データ), as a reason; else null.</summary>
    public string? Contrasted(AskedPart part, Finding finding)
    {
        foreach (var contrast in knowledge.Contrasts)
        {
            if (contrast.Conflict(part.Query.Compact, finding.Main.Text) is var (asked, stated)) return $"{stated}の記載はありますが、{asked}の記載はありません";
        }
        return null;
    }

    /// <summary>
    /// What the question names and the evidence doesn't, as a reason; null when all that weighs is there. A name in another
    /// sentence of the clause counts only where the main sentence goes on about it: 「ポータル」 and 「管理コンソール」 may differ.
    /// </summary>
    public string? Unstated(AskedPart part, Finding finding, Paper paper)
    {
        var concepts = part.Query.Concepts;
        var all = concepts.Sum(concept => concept.Weight);
        var clause = finding.Clause;
        var missing = new List<string>();
        for (var c = 0; c < concepts.Count; c++)
        {
            if (finding.Mentions[c] < Mentioned && Weighs(concepts[c], c)) missing.Add(concepts[c].Surface);
        }
        missing.AddRange(Designators.NotIn(part, finding));
        var subjects = SentenceSubject.AskedIn(part.Query, clause);
        if (SentenceSubject.IsOther(clause, finding.MainSentence, subjects)) missing.AddRange(subjects);
        missing.RemoveAll(name => clause.Clause.Title.Contains(name, StringComparison.OrdinalIgnoreCase));
        return missing.Count == 0 ? null : Reasons.NotThere(clause.Clause, missing);

        bool Weighs(Concept concept, int c) =>
            concept.IsSpecific ? concept.Weight >= all * Slight :
            part.IsJapanese && concept.IsName && clause.InNames[c] < Named && concept.Weight >= all * (knowledge.Mentions(paper, concept) ? Heavy : Noticeable);
    }

    /// <summary>The signals of a finding.</summary>
    public Signals Read(AskedPart part, ClauseMatch match, Finding finding, Paper paper, KnownAnswers answers, bool missing)
    {
        var concepts = part.Query.Concepts;
        var all = Math.Max(1e-9, concepts.Sum(concept => concept.Weight));
        // What was found by a reference fits as well as the clause that made it.
        var matched = match.Clauses.First(other => other.Ranked == (finding.SentFrom ?? finding.Clause));
        var clause = matched.Ranked;
        var text = Squashed(clause.Clause);
        var others = match.Clauses.Where(other => Squashed(other.Ranked.Clause) != text).ToList();
        var next = others.Count == 0 ? 0 : others.Max(other => other.Ranked.Score);
        var rival = match.Rivals.Count > 0 ? match.Rivals[0].Score : 0;
        var nearest = match.Nearest.Count > 0 ? match.Nearest[0] : default;
        var likeness = match.Nearest.Sum(known => known.Likeness);
        var (accepted, rejected, agreement) = answers.Of(match.Likeness, finding.SentenceHash);
        return new Signals(
            clause.Score,
            clause.Score <= 0 ? 0 : Math.Clamp((clause.Score - next) / clause.Score, -1, 1),
            Share((concept, c) => Math.Max(finding.Mentions[c], finding.SentFrom is null ? 0 : 0.8 * clause.InTitle[c])),
            Share((concept, c) => Math.Max(finding.Mentions[c], clause.InNames[c])),
            Math.Max(0, rival - clause.NamesScore),
            Share((concept, _) => concept.IsName && !knowledge.Mentions(paper, concept) ? 1 : 0),
            Share((concept, c) => concept.Class is WordClass.Noun or WordClass.VerbalNoun or WordClass.Latin && finding.Mentions[c] < Mentioned ? 1 : 0),
            missing ? 1 : 0,
            Share((_, c) => Math.Max(finding.Clause.Sentences[finding.MainSentence].Mentions[c], 0.8 * clause.InTitle[c])),
            Predicate(part, finding),
            part.IsJapanese ? 0 : 1,
            Math.Log(Math.Max(LeastProbability, matched.Probability)),
            Math.Log(Math.Max(LeastDoubt, others.Sum(other => other.Probability))),
            matched.Features.Known,
            matched.Features.Votes,
            nearest.Likeness,
            nearest.Answered ? 0 : nearest.Likeness,
            likeness == 0 ? 0 : match.Nearest.Where(known => !known.Answered).Sum(known => known.Likeness) / likeness,
            match.Unanswerable,
            accepted, rejected, agreement,
            Math.Log(Math.Max(LeastProbability, finding.Probability) / Math.Max(LeastProbability, 1 - finding.Probability)) / 5,
            Math.Log(1 + part.Compact.Length) / 4,
            part.IsYesNo ? 1 : 0,
            part.Bounds.Count > 0 ? 1 : 0);

        double Share(Func<Concept, int, double> part) => concepts.Select((concept, c) => concept.Weight * part(concept, c)).Sum() / all;
    }

    /// <summary>A clause's text to be compared; papers are asked again and again.</summary>
    private string Squashed(Clause clause) => squashed.GetOrAdd(clause.Text, static text => TextFolding.Squash(text.Text));

    private static double Predicate(AskedPart part, Finding finding) =>
        EvidenceFinder.Predicate(part) is var last and >= 0 ? finding.Mentions[last] : 0;
}
