using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Reads what speaks for each statement of a clause as the one that answers a question: its signals, and the words that such statements are asked for with.</summary>
internal sealed class SentenceReader(KnowledgeBase knowledge, StatementReader reader)
{
    private const double Mentioned = 0.5;
    private const int DeepestPlace = 5;

    /// <summary>All statements of a clause in order, but for those that point to a lost figure.</summary>
    public IEnumerable<ReadSentence> Read(AskedPart part, RankedClause clause)
    {
        var text = clause.Clause.Text.Text;
        var asked = Asked(part);
        // What depends on the question alone is found out once.
        var wants = new Wants(EvidenceFinder.Predicate(part), Provision.IsAsked(part), ChoiceDecider.AsksForCustomersPart(part), part.Negative || ChoiceDecider.AsksWhetherPossible(part));
        var subjects = SentenceSubject.AskedIn(part.Query, clause);
        for (var i = 0; i < clause.Sentences.Count; i++)
        {
            var sentence = clause.Sentences[i].Range;
            var otherSubject = SentenceSubject.IsOther(clause, i, subjects);
            foreach (var statement in reader.Read(text, sentence))
            {
                if (LostFigures.PointsToOne(statement.Text)) continue;
                var mentions = statement.Range == sentence ? clause.Sentences[i].Mentions : knowledge.Mentions(part.Query, statement.Range.In(text));
                yield return new ReadSentence(statement, i, Signals(part, wants, clause, i, statement, mentions, otherSubject), Particulars(asked, statement));
            }
        }
    }

    private SentenceSignals Signals(AskedPart part, Wants wants, RankedClause clause, int sentence, Statement statement, double[] mentions, bool otherSubject)
    {
        var text = clause.Clause.Text.Text;
        var concepts = part.Query.Concepts;
        double total = 0, named = 0, before = 0, alone = 0;
        for (var c = 0; c < concepts.Count; c++)
        {
            total += concepts[c].Weight;
            named += concepts[c].Weight * mentions[c];
            if (sentence > 0) before += concepts[c].Weight * Math.Max(0, clause.Sentences[sentence - 1].Mentions[c] - mentions[c]);
            var elsewhere = 0.0;
            for (var other = 0; other < clause.Sentences.Count; other++)
            {
                if (other != sentence) elsewhere = Math.Max(elsewhere, clause.Sentences[other].Mentions[c]);
            }
            alone += concepts[c].Weight * Math.Max(0, mentions[c] - elsewhere);
        }
        total = Math.Max(1e-9, total);
        var range = clause.Sentences[sentence].Range;
        var (asksForKind, statesKind) = (part.Kinds != AskedKind.None, KindCheck.States(part, statement));
        var provides = wants.Provision && Provision.IsStated(statement);
        return new SentenceSignals(
            named / total,
            before / total,
            before > 0 && reader.Of(text, range).PointsBack ? before / total : 0,
            alone / total,
            If(wants.Predicate >= 0 && mentions[wants.Predicate] >= Mentioned),
            If(asksForKind && statesKind),
            If(asksForKind && !statesKind),
            If(part.Bounds.Any(bound => KindCheck.StatesFigure(statement, bound.Unit))),
            If(statement.Denies && wants.Denial),
            If(part.Negative && ChoiceDecider.AffirmsOpposite(part, statement)),
            If(provides),
            If(wants.Provision && !provides),
            If(statement.Pointer),
            If(statement.CustomersDuty && !wants.CustomersPart),
            If(statement.CustomersDuty && wants.CustomersPart),
            If(statement.Range.Start > range.Start),
            If(sentence == 0),
            If(sentence == clause.Sentences.Count - 1),
            Math.Min(1, (double)sentence / DeepestPlace),
            If(Listing.IsItem(text, range)),
            If(sentence + 1 < clause.Sentences.Count && Listing.IsItem(text, clause.Sentences[sentence + 1].Range)),
            If(otherSubject),
            Math.Log(statement.Text.Length) / 5);
    }

    private static double If(bool holds) => holds ? 1 : 0;

    /// <summary>What a question says, each word, concept and group of synonyms by its hash.</summary>
    private static uint[] Asked(AskedPart part) =>
        [.. part.Query.Terms.Select(term => Fnv.Of('w', term.Text))
            .Concat(part.Query.Concepts.Select(concept => Fnv.Of('c', concept.Surface)))
            .Concat(part.Query.Groups.Select(group => Fnv.Of('g', group)))
            .Append(Fnv.Of('k', part.Kinds.ToString())).Distinct()];

    /// <summary>The statement by itself, and with each thing that the question says: a statement is known by its text alone.</summary>
    private static uint[] Particulars(uint[] asked, Statement statement)
    {
        var particulars = new uint[asked.Length + 1];
        particulars[^1] = Fnv.Of('S', statement.Text);
        for (var i = 0; i < asked.Length; i++) particulars[i] = Fnv.Next(Fnv.Next(particulars[^1], (char)asked[i]), (char)(asked[i] >> 16));
        return particulars;
    }

    /// <summary>What a question wants of a statement, whichever it is.</summary>
    /// <param name="Predicate">The concept that says what is to be done, or -1.</param>
    /// <param name="Provision">That something is given to the customer.</param>
    /// <param name="CustomersPart">What the customer has to do.</param>
    /// <param name="Denial">That something isn't so, or whether it may be.</param>
    private readonly record struct Wants(int Predicate, bool Provision, bool CustomersPart, bool Denial);
}
