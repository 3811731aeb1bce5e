namespace Answerer.Excel.Formats;

/// <summary>One piece of a number format section.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A literal's text, a placeholder's sign, or a run of date letters in lower case.</param>
internal sealed record FormatToken(FormatTokenKind Kind, string Text);
