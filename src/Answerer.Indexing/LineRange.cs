namespace Answerer.Indexing;

/// <summary>Lines of a paper's file, 1-based, both included.</summary>
public readonly record struct LineRange(int First, int Last);
