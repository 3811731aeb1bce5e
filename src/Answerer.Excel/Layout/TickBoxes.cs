using System.Buffers;

namespace Answerer.Excel.Layout;

/// <summary>Cells that hold their boxes themselves: 「□ 対応済⏎□ 未対策」.</summary>
internal static class TickBoxes
{
    private static readonly SearchValues<char> EmptyBoxes = SearchValues.Create("□☐◻▢❏❑⬜");
    private static readonly SearchValues<char> TickedBoxes = SearchValues.Create("■☑☒▣✓✔✅⬛");

    /// <summary>Whether the text offers at least two boxes with labels.</summary>
    public static bool Has(string text) => text.AsSpan().IndexOfAny(EmptyBoxes) >= 0 && Labels(text).Count > 1;

    /// <summary>Whether the text is a lone empty box, to be replaced by a ticked one.</summary>
    public static bool IsLoneBox(string text) => text.Trim() is { Length: 1 } box && EmptyBoxes.Contains(box[0]);

    /// <summary>The lone box as it looks ticked: □ becomes ■, ☐ and the like ☑.</summary>
    public static string Ticked(string loneBox) => loneBox.Trim() == "□" ? "■" : "☑";

    /// <summary>Whether a box is ticked already.</summary>
    public static bool IsTicked(string text) => text.AsSpan().IndexOfAny(TickedBoxes) >= 0;

    /// <summary>The labels behind the boxes, in order.</summary>
    public static IReadOnlyList<string> Labels(string text)
    {
        var labels = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var box = i < text.Length && (EmptyBoxes.Contains(text[i]) || TickedBoxes.Contains(text[i]));
            if (i < text.Length && !box) continue;
            if (start >= 0 && text[start..i].Trim(' ', '\n', '\r', '\t', '\u3000', '／', '/', '、', '・', ',') is { Length: > 0 } label) labels.Add(label);
            start = i + 1;
        }
        return labels;
    }
}
