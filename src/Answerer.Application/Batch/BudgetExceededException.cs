namespace Answerer.Application.Batch;

/// <summary>More of a ZIP file was read than <see cref="ArchiveLimits"/> allow.</summary>
internal sealed class BudgetExceededException : Exception;
