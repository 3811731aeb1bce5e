namespace Answerer.Excel.Layout;

/// <summary>A table that looks like a questionnaire, but that isn't clear enough to be written into.</summary>
/// <param name="Table">Its best reading.</param>
/// <param name="Why">What is unclear and the option that settles it, in Japanese.</param>
/// <param name="HasRival">Whether a second reading is as good; else the best one is merely weak, which says nothing beside a clear table.</param>
internal sealed record DoubtfulTable(TableCandidate Table, string Why, bool HasRival);
