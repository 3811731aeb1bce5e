using System.Buffers;
using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Reads legends: 「○：対応　△：一部対応」 in one text, or a label in one cell and its explanation in the next.</summary>
internal static partial class LegendReader
{
    private const string Marks = "○〇◯◎●△▲▽×✕✖✗☓－―ー−‐-☆★□■①②③④⑤⑥⑦⑧⑨";
    private static readonly SearchValues<char> Separators = SearchValues.Create("：:＝=…・.．は（(");

    private const int MostEntries = 12;
    private const int LongestMeaning = 80;
    private const int LongestCode = 3;
    private const int LongestLegend = 1_000;

    /// <summary>The legend that one text holds, or null. Two labels at least.</summary>
    public static IReadOnlyList<(string Label, string Meaning)>? Parse(string text) =>
        text.Length is < 5 or > LongestLegend ? null : WithSeparators(text) ?? WithBlanks(text) ?? Named(text);

    private static List<(string Label, string Meaning)>? WithSeparators(string text)
    {
        if (text.AsSpan().IndexOfAny(Separators) < 0) return null;
        var matches = Labels().Matches(text);
        if (matches.Count is < 2 or > MostEntries) return null;
        var entries = new List<(string Label, string Meaning)>();
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var to = i + 1 < matches.Count ? matches[i + 1].Index : text.Length;
            var meaning = Meaning(text[from..to]);
            if (meaning.Length > 0) entries.Add((matches[i].Groups["label"].Value, meaning));
        }
        return entries.Count > 1 && entries.Select(entry => entry.Label).Distinct(StringComparer.Ordinal).Count() == entries.Count ? entries : null;
    }

    /// <summary>All legends of a sheet outside its tables' bodies.</summary>
    public static IEnumerable<Legend> Find(SheetReading reading)
    {
        var grid = reading.Grid;
        var pairs = new List<(SheetCell Label, string Meaning)>();
        foreach (var cell in reading.TextsAround)
        {
            if (Parse(cell.Text) is { } entries) yield return new Legend(grid.Sheet.Name, cell.Ref, cell.Text, entries);
            if (SingleLabel(cell, grid) is not { } pair) continue;
            if (pairs.Count > 0 && !Continues(pairs, cell))
            {
                if (Close(grid, pairs) is { } legend) yield return legend;
                pairs.Clear();
            }
            pairs.Add(pair);
        }
        if (Close(grid, pairs) is { } last) yield return last;
    }

    private static Legend? Close(SheetGrid grid, List<(SheetCell Label, string Meaning)> pairs)
    {
        if (pairs.Count < 2 || pairs.Count > MostEntries) return null;
        var first = pairs[0].Label.Ref;
        // What stands above or to the left says what the legend is for.
        var title = string.Concat(grid.TextAt(Math.Max(1, first.Row - 1), first.Column), grid.TextAt(first.Row, Math.Max(1, first.Column - 1)));
        return new Legend(grid.Sheet.Name, first, title, pairs.ConvertAll(pair => (pair.Label.Text.Trim(), pair.Meaning)));
    }

    // Entries follow one another down a column or along a row.
    private static bool Continues(List<(SheetCell Label, string Meaning)> pairs, SheetCell cell)
    {
        var previous = pairs[^1].Label.Ref;
        if (pairs.Exists(pair => pair.Label.Text.Trim() == cell.Text.Trim())) return false;
        return (cell.Ref.Column == previous.Column && cell.Ref.Row - previous.Row <= 2) || cell.Ref.Row == previous.Row
            || (cell.Ref.Row - previous.Row <= 1 && pairs.Exists(pair => pair.Label.Ref.Column == cell.Ref.Column));
    }

    // "○" with 「対応している」 in the next cell, or "○：対応" alone in a cell of a list.
    private static (SheetCell, string)? SingleLabel(SheetCell cell, SheetGrid grid)
    {
        var text = cell.Text.Trim();
        if (text.Length <= LongestCode + 1 && text.TrimEnd('：', ':') is var label && (IsLabel(label) || IsCode(label)))
        {
            var area = grid.AreaAt(cell.Ref.Row, cell.Ref.Column);
            var meaning = area.Last.Column < CellRef.MaxColumn ? grid.TextAt(cell.Ref.Row, area.Last.Column + 1) : "";
            if (meaning.Trim() is "：" or ":" or "＝" or "=" or "…") meaning = grid.TextAt(cell.Ref.Row, Math.Min(CellRef.MaxColumn, area.Last.Column + 2));
            return meaning.Length is > 0 and <= LongestMeaning && !IsLabel(meaning.Trim()) ? (cell with { Text = label }, meaning.Trim()) : null;
        }
        // ◎　標準で対応
        if (text is [not ('□' or '■' or '①' or '②'), ' ' or '　', ..] && text.Length <= LongestMeaning && Marks.Contains(text[0], StringComparison.Ordinal)) return (cell with { Text = text[..1] }, Meaning(text[1..].TrimStart()));
        if (text.Length > LongestMeaning || text.AsSpan().IndexOfAny(Separators) < 0) return null;
        var matches = Labels().Matches(text);
        if (matches.Count != 1 || text.AsSpan(0, matches[0].Index).Trim("「『【[(・ 　").Length > 0) return null;
        var explained = Meaning(text[(matches[0].Index + matches[0].Length)..]);
        return explained.Length > 0 ? (cell with { Text = matches[0].Groups["label"].Value }, explained) : null;
    }

    /// <summary>Whether the text is one entry of a legend: a label and what it means.</summary>
    public static bool IsEntry(string text) =>
        text.Length <= LongestPlainMeaning && Labels().Matches(text.Trim()) is [{ Index: 0 } label]
        && ChoiceWords.MeaningOf(Meaning(text.Trim()[label.Length..])) != ChoiceMeaning.Unknown;

    /// <summary>Whether a text is a mark, a letter or a digit, as labels are.</summary>
    public static bool IsLabel(string text) => text.Length == 1 && (Marks.Contains(text[0], StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(Narrow(text[0])));

    // FC, PC, NC.
    private static bool IsCode(string text) => text.Length is > 1 and <= LongestCode && text.All(char.IsAsciiLetterUpper);

    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;

    // The explanation ends where the next clause begins, but not inside brackets.
    private static string Meaning(string text)
    {
        var meaning = FirstClause(text);
        return meaning is ['（' or '(', .., '）' or ')'] ? meaning[1..^1] : meaning;
    }

    private static string FirstClause(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '［' or '[') depth++;
            else if (text[i] is '）' or ')' or '］' or ']') depth--;
            if (depth < 0 || (depth == 0 && i > 0 && text[i] is '\n' or '、' or '，' or '。' or '；' or ';' or '／' or '/' or '　' or ',' or '」' or '』' or '】' or '｜' or '|')) return text[..i].Trim(' ', '　', '「', '『');
            if (depth == 0 && i > 0 && text[i] == ' ' && i + 1 < text.Length && text[i + 1] is > '\u3040' and < '\u309F') return text[..i].Trim(' ', '　', '「', '『');
        }
        return text.Trim(' ', '　', '「', '『', '\n').TrimEnd('）', ')');
    }

    [GeneratedRegex(@"(?<![0-9A-Za-zＡ-Ｚａ-ｚ０-９])[「『""(（【\[]?(?<label>[○〇◯◎●△▲▽×✕✖✗☓☆★]|[－―ー−‐-](?=[」』""）)】\]]?\s*[：:＝=…（(])|[①-⑨]|[A-Z]{2,3}(?=\s*[：:＝=])|[A-Za-zＡ-Ｚ0-9０-９](?![0-9A-Za-z]))[」』""）)】\]]?\s*(?:[：:＝=…・\.．]+|は|(?=[（(]))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Labels();
}
