using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>A cell that holds its own boxes ("□ 対応済⏎□ 未対策"): ticking replaces single characters.</summary>
internal static partial class TickBox
{
    private const string Empty = "□☐◻▢❏❑⬜";
    private const string Ticked = "■☑☒▣✓✔✅⬛";

    /// <summary>Whether any box is ticked.</summary>
    public static bool IsTicked(string cellText) => Boxes(cellText).Exists(box => box.IsTicked);

    /// <summary>The text with the box before the label ticked in the manner of the box (□ becomes ■, ☐ becomes ☑), boxes ticked before
    /// emptied; null when the cell has no box before this label, or several.</summary>
    public static string? Tick(string cellText, string label)
    {
        var boxes = Boxes(cellText);
        if (boxes.Count(box => box.Label == Key(label)) != 1) return null;
        var characters = cellText.ToCharArray();
        foreach (var box in boxes)
        {
            if (box.Label == Key(label)) characters[box.At] = box.IsTicked ? cellText[box.At] : cellText[box.At] == '□' ? '■' : '☑';
            else if (box.IsTicked) characters[box.At] = cellText[box.At] == '■' ? '□' : '☐';
        }
        return new string(characters);
    }

    private static List<(int At, bool IsTicked, string Label)> Boxes(string cellText)
    {
        var signs = Sign().Matches(cellText);
        return
        [
            .. signs.Select((sign, index) =>
            {
                var end = index + 1 < signs.Count ? signs[index + 1].Index : cellText.Length;
                return (sign.Index, Ticked.Contains(sign.Value, StringComparison.Ordinal), Key(cellText[(sign.Index + 1)..end]));
            }),
        ];
    }

    // What a box stands for, without the signs that part one box from the next.
    private static string Key(string label) =>
        TextFolding.Squash(Sign().Replace(label, "")).Trim('・', '/', '、', ',', '|', '／', '，', ':', '：');

    [GeneratedRegex($"[{Empty}{Ticked}]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
