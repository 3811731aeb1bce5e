namespace Answerer.Answering;

/// <summary>What the owner of the answers decides.</summary>
/// <param name="MaxAutoError">The share of wrong answers that may be filled without a look, 0 to 0.5; 0.01 by default.</param>
public sealed record AnswerSettings(double MaxAutoError = 0.01);
