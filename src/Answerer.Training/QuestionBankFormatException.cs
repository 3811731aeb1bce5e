namespace Answerer.Training;

/// <summary>A file of labelled questions has not the expected form; the message names file and line, in Japanese.</summary>
public sealed class QuestionBankFormatException(string message, Exception inner) : Exception(message, inner);
