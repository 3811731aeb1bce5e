namespace Answerer.Indexing;

/// <summary>A subject of questionnaires that the paper has no clause for.</summary>
public sealed record RankedTopic(ClauseId Id, string Name, double Score);
