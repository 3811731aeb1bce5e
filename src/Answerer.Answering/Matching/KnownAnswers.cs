namespace Answerer.Answering.Matching;

/// <summary>Which sentences were found to answer which labelled questions, and which not.</summary>
/// <param name="answers">Index of the question in <see cref="KnownQuestions"/>, hash of the sentence found, whether a reviewer accepted it.</param>
internal sealed class KnownAnswers(IReadOnlyList<(int Question, uint Sentence, bool Accepted)> answers)
{
    private const int Nearest = 5;
    private const float Prior = 0.05f;
    private readonly ILookup<uint, (int Question, uint Sentence, bool Accepted)> bySentence = answers.ToLookup(answer => answer.Sentence);

    /// <summary>All of them.</summary>
    public IReadOnlyList<(int Question, uint Sentence, bool Accepted)> Answers => answers;

    /// <summary>How a sentence did with the questions most like this one.</summary>
    /// <param name="likeness">The likeness of each known question, 0 to 1.</param>
    /// <param name="sentence">The sentence's hash.</param>
    /// <returns>The likeness of the nearest question it answered, of the nearest that it didn't, and the share of answered ones among the
    /// nearest by the square of their likeness; 0, 0, 0 for a sentence that is new.</returns>
    public (double Accepted, double Rejected, double Share) Of(float[] likeness, uint sentence)
    {
        var accepted = Squares(bySentence[sentence].Where(answer => answer.Accepted).Select(answer => likeness[answer.Question]), out var best);
        var rejected = Squares(bySentence[sentence].Where(answer => !answer.Accepted).Select(answer => likeness[answer.Question]), out var worst);
        return (best, worst, accepted / (accepted + rejected + Prior));
    }

    private static float Squares(IEnumerable<float> likeness, out float largest)
    {
        Span<float> nearest = stackalloc float[Nearest];
        foreach (var value in likeness)
        {
            if (value <= nearest[^1]) continue;
            var at = Nearest - 1;
            for (; at > 0 && nearest[at - 1] < value; at--) nearest[at] = nearest[at - 1];
            nearest[at] = value;
        }
        largest = nearest[0];
        var squares = 0.0;
        foreach (var value in nearest) squares += value * value;
        return (float)squares;
    }
}
