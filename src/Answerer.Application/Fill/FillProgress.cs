namespace Answerer.Application.Fill;

/// <summary>How far a fill has come.</summary>
/// <param name="Answered">Questions answered so far.</param>
/// <param name="Total">All questions.</param>
public sealed record FillProgress(int Answered, int Total);
