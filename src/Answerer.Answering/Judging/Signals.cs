namespace Answerer.Answering.Judging;

/// <summary>What the confidence of a finding is computed from; each value lies between 0 and about 1 unless said otherwise.</summary>
/// <param name="Score">How well the clause fits by its words.</param>
/// <param name="Margin">How far it is ahead by its words of the best clause with another text, relative to its score, -1 to 1.</param>
/// <param name="Coverage">How much of the question the evidence mentions.</param>
/// <param name="NamesCoverage">How much of the question evidence or the control's names mention.</param>
/// <param name="Rival">How much better a subject without a clause in this paper fits by its names.</param>
/// <param name="Absent">How much of the question is phrases that the paper mentions nowhere.</param>
/// <param name="Gap">How much of the question is nouns that the evidence doesn't mention.</param>
/// <param name="Missing">1 when a kind or a figure that was asked isn't stated.</param>
/// <param name="Joint">How much of the question the main sentence with its heading mentions by itself.</param>
/// <param name="Predicate">How far the evidence mentions the last thing said, as a rule what is to be done.</param>
/// <param name="English">1 for a question in English.</param>
/// <param name="Probability">Natural logarithm of the probability that the clause is the one asked about, 0 to -7.</param>
/// <param name="Doubt">Natural logarithm of the probability that another clause is the one asked about, 0 to -5.</param>
/// <param name="Known">The likeness of the most similar labelled question that the clause's control answers.</param>
/// <param name="Votes">The control's share among the most similar labelled questions, by likeness.</param>
/// <param name="Nearest">The likeness of the most similar labelled question.</param>
/// <param name="NearestUnanswered">The same if no paper answers that one, else 0.</param>
/// <param name="Unanswered">The share, by likeness, of questions that no paper answers among the most similar labelled ones.</param>
/// <param name="Unanswerable">The classifier's probability that papers don't answer such questions.</param>
/// <param name="Accepted">The likeness of the nearest labelled question that the same sentence answered.</param>
/// <param name="Rejected">The likeness of the nearest labelled question that the same sentence was found for and didn't answer.</param>
/// <param name="Agreement">The share of answered ones among the nearest such questions.</param>
/// <param name="Sentence">A fifth of the log-odds that the main statement states what is asked, if any of its clause does, about -2 to 2.</param>
/// <param name="Length">A quarter of the natural logarithm of the question's length in UTF-16 units.</param>
/// <param name="YesNo">1 for an item that asks for yes or no.</param>
/// <param name="Bounded">1 for an item with a limit.</param>
internal readonly record struct Signals(
    double Score, double Margin, double Coverage, double NamesCoverage, double Rival, double Absent, double Gap, double Missing,
    double Joint, double Predicate, double English, double Probability, double Doubt, double Known, double Votes, double Nearest, double NearestUnanswered, double Unanswered,
    double Unanswerable, double Accepted, double Rejected, double Agreement, double Sentence, double Length, double YesNo, double Bounded)
{
    /// <summary>How many there are.</summary>
    public static int Count => Names.Count;

    /// <summary>Their names, in order, as explanations show them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["score", "margin", "coverage", "names", "rival", "absent", "gap", "missing", "joint", "predicate", "english", "probability", "doubt", "known", "votes", "nearest", "nearest unanswered",
        "unanswered", "unanswerable", "accepted", "rejected", "agreement", "sentence", "length", "yesno", "bounded"];

    /// <summary>All of them in order.</summary>
    public double[] ToArray() =>
        [Score, Margin, Coverage, NamesCoverage, Rival, Absent, Gap, Missing, Joint, Predicate, English, Probability, Doubt, Known, Votes, Nearest, NearestUnanswered,
        Unanswered, Unanswerable, Accepted, Rejected, Agreement, Sentence, Length, YesNo, Bounded];
}
