namespace Answerer.Application.Clauses;

/// <summary>A piece of a clause's paragraph.</summary>
/// <param name="Text">The paper's words.</param>
/// <param name="Quoted">Whether it belongs to a quoted passage.</param>
public readonly record struct TextPiece(string Text, bool Quoted);
