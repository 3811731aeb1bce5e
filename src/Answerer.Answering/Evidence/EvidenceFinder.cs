using System.Collections.Concurrent;
using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>
/// Finds, inside a clause, the sentence that states what was asked and the sentences that it can't do without: those that cover what
/// else was asked, what the customer is to do instead, the lead-in of a list, the sentence it refers back to.
/// </summary>
internal sealed class EvidenceFinder(KnowledgeBase knowledge, StatementReader reader)
{
    private static readonly HashSet<string> Hollow = new(["機能", "手段", "方法", "期間", "日数", "時期", "内容", "function", "functions"], StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(TracedText Clause, AskedKind Kinds, string Words), bool> stated = new();
    private const int MaxSentences = 3;
    private const double KindBonus = 0.45;
    private const double ProvisionBonus = 0.35;
    private const double OtherSubject = 0.5;

    /// <summary>What a list's lead-in and items lose against sentences that speak for themselves.</summary>
    private const double Elsewhere = 0.15;
    private const double PredicateBonus = 0.2;
    private const double CarriedOver = 0.45;
    private const double CarriedWhole = 0.8;
    private const double Denial = 0.2;
    private const double WorthAdding = 0.12;

    /// <summary>The evidence in one clause, or null when the clause has no sentence that could answer.</summary>
    public Finding? Find(AskedPart part, RankedClause clause) => Find(part, clause, 1).FirstOrDefault();

    /// <summary>What the clause's sentences have to say, the best first, each sentence once.</summary>
    public IEnumerable<Finding> Find(AskedPart part, RankedClause clause, int count)
    {
        var text = clause.Clause.Text.Text;
        var total = part.Query.Concepts.Sum(concept => concept.Weight);
        var subjects = SentenceSubject.AskedIn(part.Query, clause);
        var scored = new List<(Statement Statement, int Sentence, double Score)>();
        for (var i = 0; i < clause.Sentences.Count; i++)
        {
            foreach (var statement in reader.Read(text, clause.Sentences[i].Range))
            {
                if (LostFigures.PointsToOne(statement.Text)) continue;
                var mentions = statement.Range == clause.Sentences[i].Range ? clause.Sentences[i].Mentions : knowledge.Mentions(part.Query, statement.Range.In(text));
                var score = Score(part, clause, i, mentions, total) + Fitness(part, statement, mentions) - i * 0.001 -
                    (BelongsToList(text, clause, i) && !part.Asks(AskedKind.List) ? Elsewhere : 0) -
                    (SentenceSubject.IsOther(clause, i, subjects) ? OtherSubject : 0);
                scored.Add((statement, i, score));
            }
        }
        return scored.OrderByDescending(found => found.Score).DistinctBy(found => found.Sentence).Take(count).Select(found =>
            new EvidenceScope(reader, part, clause, Listing.WithLeadIn(reader, text, clause.Sentences, found.Statement, found.Sentence), found.Sentence, MaxSentences, WorthAdding).Complete());
    }

    /// <summary>Whether a sentence of the clause states the kind of thing that is asked for.</summary>
    public bool States(AskedPart part, RankedClause clause) => stated.GetOrAdd(
        // Which technique is exact enough depends on the question's words.
        (clause.Clause.Text, part.Kinds, part.Asks(AskedKind.Technique) ? part.Query.Compact : ""),
        static (place, state) => state.Clause.Sentences.Any(sentence => KindCheck.States(state.Part, state.Reader.Of(place.Clause.Text, sentence.Range))),
        (Part: part, Clause: clause, Reader: reader));

    /// <summary>The clause as a whole, for a question that names nothing but the clause.</summary>
    public Finding? Whole(AskedPart part, RankedClause clause)
    {
        var text = clause.Clause.Text.Text;
        var sentences = Enumerable.Range(0, clause.Sentences.Count)
            .Where(i => !LostFigures.PointsToOne(clause.Sentences[i].Range.In(text))).ToList();
        // The items of a list don't count: a list is given whole.
        var room = MaxSentences;
        sentences = sentences.TakeWhile(i => Listing.IsItem(text, clause.Sentences[i].Range) || room-- > 0).ToList();
        if (sentences.Count == 0) return null;
        var statements = sentences.ConvertAll(i => reader.Of(text, clause.Sentences[i].Range));
        return new Finding(clause, statements[0], sentences, [.. part.Query.Concepts.Select(_ => 1.0)]) { MainSentence = sentences[0], Others = statements[1..] };
    }

    /// <summary>The concept that says what is to be done with the others: the last one, 機能 and the like left aside; -1 without one.</summary>
    public static int Predicate(AskedPart part)
    {
        var concepts = part.Query.Concepts;
        var last = concepts.Count - 1;
        while (last >= 0 && (concepts[last].Class is WordClass.Adverb or WordClass.Number || Hollow.Contains(concepts[last].Surface))) last--;
        return last;
    }

    private static double Score(AskedPart part, RankedClause clause, int sentence, double[] mentions, double total)
    {
        if (total == 0) return 0;
        var carried = References.PointsBack(clause.Sentences[sentence].Range.In(clause.Clause.Text.Text)) ? CarriedWhole : CarriedOver;
        double score = 0;
        for (var c = 0; c < mentions.Length; c++)
        {
            // A sentence without a subject of its own goes on about that of the sentence before.
            var before = sentence > 0 ? carried * clause.Sentences[sentence - 1].Mentions[c] : 0;
            score += part.Query.Concepts[c].Weight * Math.Max(mentions[c], before);
        }
        return score / total;
    }

    private static bool BelongsToList(string text, RankedClause clause, int sentence) =>
        Listing.IsItem(text, clause.Sentences[sentence].Range) ||
        (sentence + 1 < clause.Sentences.Count && Listing.IsItem(text, clause.Sentences[sentence + 1].Range));

    private static double Fitness(AskedPart part, Statement statement, double[] mentions)
    {
        var bonus = part.Kinds != AskedKind.None && KindCheck.States(part, statement) ? KindBonus : 0;
        if (part.Bounds.Any(bound => KindCheck.StatesFigure(statement, bound.Unit))) bonus += KindBonus;
        if (Predicate(part) is var predicate and >= 0 && mentions[predicate] >= 0.5) bonus += PredicateBonus;
        if (statement.Denies ? part.Negative || ChoiceDecider.AsksWhetherPossible(part) : part.Negative && ChoiceDecider.AffirmsOpposite(part, statement)) bonus += Denial;
        if (Provision.IsAsked(part)) bonus += Provision.IsStated(statement) ? ProvisionBonus : 0;
        if (statement.Pointer) bonus -= 0.05;
        // A question is put to the vendor: what the customer does himself answers it only if it asks for that.
        if (statement.CustomersDuty && !statement.Denies && !ChoiceDecider.AsksForCustomersPart(part)) bonus -= 0.35;
        return bonus;
    }
}
