namespace Answerer.Excel;

/// <summary>A sheet that looks like a questionnaire although no reading is clearly best: nothing is written into it.</summary>
/// <param name="Sheet">Sheet name.</param>
/// <param name="Cell">Where the doubtful table begins.</param>
/// <param name="Why">What is unclear and the option that would settle it, in Japanese.</param>
/// <param name="Layout">The best reading, to be corrected.</param>
public sealed record LayoutDoubt(string Sheet, CellRef Cell, string Why, TableLayout Layout);
