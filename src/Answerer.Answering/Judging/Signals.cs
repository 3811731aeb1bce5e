namespace Answerer.Answering.Judging;

/// <summary>What the confidence of a finding is computed from; each value lies between 0 and about 1.</summary>
/// <param name="Score">How well the clause fits (ranking).</param>
/// <param name="Margin">How far it is ahead of the next clause with another text, relative to its score.</param>
/// <param name="Coverage">How much of the question the evidence mentions.</param>
/// <param name="NamesCoverage">How much of the question evidence or the control's names mention.</param>
/// <param name="Rival">How much better a subject without a clause in this paper fits by its names.</param>
/// <param name="Absent">How much of the question is phrases that the paper mentions nowhere.</param>
/// <param name="Gap">How much of the question is nouns that the evidence doesn't mention.</param>
/// <param name="Missing">1 when a kind or a figure that was asked isn't stated.</param>
/// <param name="Joint">How much of the question the main sentence with its heading mentions by itself.</param>
/// <param name="Predicate">How far the evidence mentions the last thing said, as a rule what is to be done.</param>
/// <param name="English">1 for a question in English.</param>
internal readonly record struct Signals(
    double Score, double Margin, double Coverage, double NamesCoverage, double Rival, double Absent, double Gap, double Missing,
    double Joint, double Predicate, double English);
