namespace Answerer.Application.Batch;

/// <summary>How far a batch has come.</summary>
/// <param name="Done">Workbooks done so far, this one included.</param>
/// <param name="Total">All workbooks.</param>
/// <param name="File">The one that was done last.</param>
public sealed record BatchProgress(int Done, int Total, BatchedFile File);
