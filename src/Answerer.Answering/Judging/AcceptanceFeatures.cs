using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Answering.Matching;

namespace Answerer.Answering.Judging;

/// <summary>
/// The particulars of question and evidence from which it is learned whether a reviewer would accept the answer: what the question says that the
/// evidence doesn't, how the question ends and how the sentence asserts, and which words a sentence was found to answer. Each is known by a hash.
/// A sentence is known by its text alone: one that changes is a new one, of which only its kind is known.
/// </summary>
internal static partial class AcceptanceFeatures
{
    private const int MaxCharacters = 300;
    private const int Tail = 10;
    private const int Usual = 1024;

    /// <summary>The features of an answer, distinct, in ascending order.</summary>
    /// <param name="part">What was asked.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="verdict">The choice, for an item that asks for one.</param>
    /// <param name="doubt">What speaks against the answer, or null.</param>
    public static uint[] Of(AskedPart part, Finding finding, Verdict? verdict, string? doubt)
    {
        var features = new List<uint>(Usual);
        var asked = part.Query.Compact.AsSpan(0, Math.Min(part.Query.Compact.Length, MaxCharacters)).ToString();
        var stated = Stated(finding);
        var reply = $"{verdict?.Choice?.ToString() ?? "-"}{(part.IsYesNo ? 'y' : 'o')}";
        var assertion = Assertion(part, finding.Main);
        var sentence = finding.SentenceHash.ToString("x8", null);
        var clause = finding.Clause.Clause.Id.Value;
        var (ofSentence, ofClause, held, lacking, unsaid, ending) =
            (Fnv.Of('s', sentence), Fnv.Of('c', clause), Fnv.Of('I', reply), Fnv.Of('O', reply), Fnv.Of('N', reply), Fnv.Of('t', reply + assertion));
        foreach (var term in part.Query.Terms)
        {
            if (term.Range.Start >= MaxCharacters) break;
            var isHeld = stated.Contains(term.Text, StringComparison.Ordinal);
            features.Add(Fnv.Of(isHeld ? 'i' : 'o', term.Text));
            features.Add(Fnv.With(isHeld ? held : lacking, term.Text));
            features.Add(Fnv.With(ofSentence, term.Text));
            features.Add(Fnv.With(ofClause, term.Text));
        }
        for (var length = 2; length <= 3; length++)
        {
            for (var start = 0; start + length <= asked.Length; start++)
            {
                var piece = asked.AsSpan(start, length);
                features.Add(Fnv.With(ofSentence, piece));
                if (stated.AsSpan().Contains(piece, StringComparison.Ordinal)) continue;
                features.Add(Fnv.Of('n', piece));
                features.Add(Fnv.With(unsaid, piece));
            }
        }
        var tail = asked.AsSpan(Math.Max(0, asked.Length - Tail));
        for (var length = 1; length <= 3; length++)
        {
            for (var start = 0; start + length <= tail.Length; start++) features.Add(Fnv.With(ending, tail.Slice(start, length)));
        }
        for (var c = 0; c < part.Query.Concepts.Count; c++)
        {
            var concept = part.Query.Concepts[c].Surface;
            if (finding.Mentions[c] < 0.35) features.Add(Fnv.Of('u', concept));
            features.Add(Fnv.Of('p', sentence, concept));
            features.Add(Fnv.Of('q', clause, concept));
        }
        features.Add(Fnv.Of('w', verdict?.Why ?? ""));
        features.Add(Fnv.Of('d', Quoted().Replace(doubt ?? "", "")));
        features.Add(Fnv.Of('a', assertion, reply));
        features.Add(Fnv.Of('C', clause));
        features.Add(Fnv.Of('k', part.Kinds.ToString()));
        features.Add(Fnv.Of('k', part.Kinds.ToString(), assertion));
        return Distinct(CollectionsMarshal.AsSpan(features));
    }

    private static uint[] Distinct(Span<uint> features)
    {
        features.Sort();
        var count = 0;
        foreach (var feature in features)
        {
            if (count == 0 || features[count - 1] != feature) features[count++] = feature;
        }
        return features[..count].ToArray();
    }

    /// <summary>What the answer's sentences and their heading say.</summary>
    private static string Stated(Finding finding) =>
        finding.Main.Text + '\n' + Indexing.TextFolding.Squash(finding.Clause.Clause.Title) + '\n' + string.Join('\n', finding.Others.Select(other => other.Text));

    private static string Assertion(AskedPart part, Statement main) =>
        $"{(main.Denies ? 'D' : 'A')}{main.Condition}{(main.CustomersDuty ? "d" : "")}{(main.Pointer ? "p" : "")}{(part.Negative ? "n" : "")}{(part.Bounds.Count > 0 ? "b" : "")}";

    [GeneratedRegex("「[^」]*」")]
    private static partial Regex Quoted();
}
