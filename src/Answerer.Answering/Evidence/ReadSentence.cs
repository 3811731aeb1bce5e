namespace Answerer.Answering.Evidence;

/// <summary>A statement of a clause with what speaks for it as the answer.</summary>
/// <param name="Statement">The statement: a sentence or one half of it.</param>
/// <param name="Sentence">Index of the sentence in the clause.</param>
/// <param name="Signals">What speaks for it.</param>
/// <param name="Particulars">Distinct hashes of the statement together with what the question says.</param>
internal sealed record ReadSentence(Statement Statement, int Sentence, SentenceSignals Signals, uint[] Particulars);
