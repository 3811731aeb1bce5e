using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>
/// The section headings above a row. A heading of a kind seen before replaces that one and all below it; a new kind opens a level below.
/// Kinds are told apart by their numbering, weight and column: ■ / 1. / (1).
/// </summary>
internal sealed partial class HeadingStack
{
    private readonly List<(string Kind, string Text, string Number)> levels = [];

    /// <summary>The headings, outermost first.</summary>
    public IEnumerable<string> Texts => levels.Select(level => level.Text);

    /// <summary>Enters a section, numbered as the sheet numbers it ("" without).</summary>
    public void Enter(SheetCell cell, string number = "")
    {
        var kind = Kind(cell);
        var known = levels.FindIndex(level => level.Kind == kind);
        if (known >= 0) levels.RemoveRange(known, levels.Count - known);
        levels.Add((kind, cell.Text.Trim(), number));
    }

    /// <summary>Leaves the sections that an item of this number no longer belongs to: 2 after a section 1 with items 1-1, 1-2.</summary>
    public void LeaveFor(string number)
    {
        if (number.Length == 0) return;
        var left = levels.FindIndex(level => level.Number.Length > 0 && level.Number != number && Shape(level.Number) == Shape(number));
        if (left >= 0) levels.RemoveRange(left, levels.Count - left);
    }

    private static string Shape(string number) => Letters().Replace(Digits().Replace(TextFold.Fold(number), "9"), "a");

    private static string Kind(SheetCell cell)
    {
        var folded = TextFold.Fold(cell.Text.Length > 20 ? cell.Text[..20] : cell.Text);
        var numbering = Numbering().Match(folded).Value;
        var shape = Letters().Replace(Digits().Replace(numbering, "9"), "a");
        return $"{shape}|{cell.Bold}|{cell.Fill}|{cell.Ref.Column}";
    }

    [GeneratedRegex(@"^(第[0-9一二三四五六七八九十]+[章節部編項]|[■◆●◇【〔《<]|\(?([0-9]+|[a-zア-ン](?=[.)]))([.\-][0-9]+)*[.)]?(?![a-z0-9]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex("[0-9一二三四五六七八九十]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("[a-zア-ン]", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
