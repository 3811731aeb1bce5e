namespace Answerer.Answering.Matching;

/// <summary>The kinds of evidence that a clause is the one asked about.</summary>
/// <param name="Lexical">How well text, heading and names of the clause fit the question (BM25F and coverage), 0 to about 1.</param>
/// <param name="Terms">Natural logarithm of one plus the BM25 score of the clause's words alone.</param>
/// <param name="Names">How well the control's names alone fit, 0 to 1.</param>
/// <param name="Learned">Natural logarithm of the classifier's probability of the control, among the controls of the paper.</param>
/// <param name="Known">The likeness of the most similar labelled question that the control answers, 0 to 1.</param>
/// <param name="Votes">The control's share among the most similar labelled questions, by likeness, 0 to 1.</param>
/// <param name="Named">1 for a control whose number the question names, else 0.</param>
/// <param name="States">1 if a sentence of the clause states the kind of thing asked for, -1 if none does, 0 if nothing of a kind is asked for.</param>
/// <param name="English">The lexical score again for questions in English, whose words are matched through synonyms alone; else 0.</param>
internal readonly record struct ClauseFeatures(float Lexical, float Terms, float Names, float Learned, float Known, float Votes, float Named, float States, float English)
{
    /// <summary>How many there are.</summary>
    public const int Count = 9;

    /// <summary>All of them in order.</summary>
    public float[] ToArray() => [Lexical, Terms, Names, Learned, Known, Votes, Named, States, English];
}
