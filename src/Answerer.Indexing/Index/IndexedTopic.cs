namespace Answerer.Indexing.Index;

/// <summary>
/// A control of the standard or another subject of questionnaires, with the features of its names. A topic that no clause of a
/// paper answers to is a rival: a question that fits it better than any clause isn't answered by the paper.
/// </summary>
/// <param name="Id">The control's clause id, or <c>topic.…</c>.</param>
/// <param name="Name">Its Japanese name.</param>
/// <param name="Names">Features of names, scope and keywords.</param>
internal sealed record IndexedTopic(ClauseId Id, string Name, FieldVector Names);
