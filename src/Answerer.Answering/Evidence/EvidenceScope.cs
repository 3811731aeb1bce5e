using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Gathers the sentences that the main statement of a clause needs around it. Used once per finding.</summary>
internal sealed class EvidenceScope(StatementReader reader, AskedPart part, RankedClause clause, Statement statement, int mainSentence, int maxSentences)
{
    /// <summary>Common words (お客様, 管理者) don't make a sentence worth adding.</summary>
    private const double Telling = 2.3;
    private const int ShortList = 4;
    private readonly string text = clause.Clause.Text.Text;
    private readonly Statement main = Listing.WithLeadIn(reader, clause.Clause.Text.Text, clause.Sentences, statement, mainSentence);
    private readonly SortedSet<int> chosen = [];
    private readonly double[] mentions = new double[part.Query.Concepts.Count];

    /// <summary>The finding with all its sentences.</summary>
    /// <param name="worthAdding">Sentences that may state something of what is asked, the most probable first.</param>
    public Finding Complete(IEnumerable<int> worthAdding)
    {
        Add(mainSentence);
        AddWhatItRefersTo();
        AddList();
        AddCustomersDuty();
        AddFigures();
        // An item means nothing without its lead-in, which is chosen as the main sentence or not at all.
        foreach (var sentence in worthAdding.TakeWhile(_ => chosen.Count < maxSentences).Where(sentence => !Listing.IsItem(text, Range(sentence)))) Add(sentence);
        var others = chosen.SelectMany(i => reader.Read(text, Range(i)).Select(statement => Listing.WithLeadIn(reader, text, clause.Sentences, statement, i))).Where(statement => statement.Range != main.Range).ToList();
        // What the heading says of the sentences counts a little less than what they say themselves.
        var scope = mentions.Select((mention, c) => Math.Max(mention, 0.8 * clause.InTitle[c])).ToArray();
        return new Finding(clause, main, [.. chosen], scope) { MainSentence = mainSentence, Others = others };
    }

    private TextRange Range(int sentence) => clause.Sentences[sentence].Range;

    private void Add(int sentence)
    {
        chosen.Add(sentence);
        for (var c = 0; c < mentions.Length; c++) mentions[c] = Math.Max(mentions[c], clause.Sentences[sentence].Mentions[c]);
    }

    private void AddWhatItRefersTo()
    {
        if (mainSentence > 0 && References.PointsBack(Range(mainSentence).In(text))) Add(mainSentence - 1);
    }

    private void AddList()
    {
        if (Listing.IsItem(text, Range(mainSentence)))
        {
            var lead = mainSentence;
            while (lead > 0 && Listing.IsItem(text, Range(lead))) lead--;
            Add(lead);
        }
        else
        {
            var items = Enumerable.Range(mainSentence + 1, clause.Sentences.Count - mainSentence - 1).TakeWhile(i => Listing.IsItem(text, Range(i))).ToList();
            // A long list is wanted whole only when a list is asked for.
            if (items.Count > ShortList && !part.Asks(AskedKind.List | AskedKind.Content)) items.RemoveAll(i => !AddsSomething(i));
            items.ForEach(Add);
        }
    }

    /// <summary>The sentence with the figure that a limit of the item is to be compared with.</summary>
    private void AddFigures()
    {
        foreach (var bound in part.Bounds)
        {
            if (chosen.Any(i => KindCheck.StatesFigure(reader.Of(text, Range(i)), bound.Unit))) continue;
            var stating = Enumerable.Range(0, clause.Sentences.Count).FirstOrDefault(i => KindCheck.StatesFigure(reader.Of(text, Range(i)), bound.Unit), -1);
            if (stating >= 0) Add(stating);
        }
    }

    private bool AddsSomething(int sentence) =>
        Enumerable.Range(0, mentions.Length).Any(c => clause.Sentences[sentence].Mentions[c] > mentions[c] + 0.3 && part.Query.Concepts[c].Idf >= Telling);

    private void AddCustomersDuty()
    {
        var next = mainSentence + 1;
        var denies = reader.Read(text, Range(mainSentence)).Any(statement => statement.Denies);
        if (denies && next < clause.Sentences.Count && reader.Of(text, Range(next)).CustomersDuty) Add(next);
    }
}
