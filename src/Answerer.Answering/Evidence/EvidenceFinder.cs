using System.Collections.Concurrent;
using Answerer.Answering.Asking;
using Answerer.Answering.Judging;
using Answerer.Answering.Matching;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>
/// Finds, inside a clause, the sentence that states what was asked and the sentences that it can't do without: those that cover what
/// else was asked, what the customer is to do instead, the lead-in of a list, the sentence it refers back to.
/// </summary>
internal sealed class EvidenceFinder(KnowledgeBase knowledge, StatementReader reader, LogisticModel model)
{
    private static readonly HashSet<string> Hollow = new(["機能", "手段", "方法", "期間", "日数", "時期", "内容", "function", "functions"], StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(TracedText Clause, AskedKind Kinds, string Words), bool> stated = new();
    private const int MaxSentences = 3;

    /// <summary>How probably a sentence has to state what is asked to stand beside the best one.</summary>
    private const double WorthAdding = 0.15;
    private const double WorthConcluding = 0.5;
    private readonly SentenceReader sentenceReader = new(knowledge, reader);

    /// <summary>The evidence in one clause, or null when the clause has no sentence that could answer.</summary>
    public Finding? Find(AskedPart part, RankedClause clause) => Find(part, clause, 1).FirstOrDefault();

    /// <summary>What the clause's sentences have to say, the best first, each sentence once.</summary>
    public IEnumerable<Finding> Find(AskedPart part, RankedClause clause, int count)
    {
        var sentences = sentenceReader.Read(part, clause)
            .Select(read => (read.Statement, read.Sentence, Probability: model.Of(read.Signals.ToArray(), read.Particulars)))
            .GroupBy(read => read.Sentence).Select(halves => halves.OrderByDescending(half => half.Probability).ToList())
            .OrderByDescending(halves => halves[0].Probability).ToList();
        var text = clause.Clause.Text.Text;
        var worthAdding = sentences.Where(halves => halves[0].Probability >= (References.Concludes(clause.Sentences[halves[0].Sentence].Range.In(text)) ? WorthConcluding : WorthAdding)).Select(halves => halves[0].Sentence).ToList();
        return sentences.Take(count).Select(halves =>
            new EvidenceScope(reader, part, clause, halves[0].Statement, halves[0].Sentence, MaxSentences).Complete(worthAdding) with
            {
                Probability = halves[0].Probability,
                OfOtherHalf = halves.Count > 1 ? halves[1].Probability : 0,
            });
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
}
