namespace Answerer.Excel.Layout;

/// <summary>Reads the 測定単位 of service-level sheets by the word list unit-words.tsv.</summary>
internal static class UnitWords
{
    private static readonly WordList Units = WordList.Load("unit-words.tsv");
    private static readonly string[] Relations = ["以内", "以上", "以下", "以前", "未満", "まで", "前", "後", "ごと", "毎"];

    /// <summary>
    /// What a cell measured so takes: the labels of a choice (有無), or a number with its unit (日数 is 日); neither for measures in words
    /// (時間帯, 方式).
    /// </summary>
    public static (string? Unit, IReadOnlyList<ChoiceLabel>? Labels) Read(string measure)
    {
        var folded = TextFold.Fold(measure).Trim('[', ']', '【', '】');
        // The choices themselves (はい・いいえ), spelt as the sheet spells them.
        if (measure.Length <= 60 && HeaderVocabulary.Split(measure) is { } named) return (null, named);
        if (folded.Length is 0 or > 24) return default;
        var unit = Whole(folded);
        if (unit is null && Relation(folded) is { Length: > 0 } relation) unit = Whole(folded[..^relation.Length]);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        if (unit is null && open >= 0) unit = Whole(folded[(open + 1)..].TrimEnd(')')) ?? Whole(folded[..open]);
        if (unit is null) return default;
        var labels = unit is "有無" or "可否" or "○×" ? HeaderVocabulary.Usual(unit) : HeaderVocabulary.Split(unit);
        return labels is not null ? (null, labels) : (unit, null);
    }

    /// <summary>The unit that a header's brackets name: 保管期間（日）; null where they name none.</summary>
    public static string? InBrackets(string header)
    {
        var folded = TextFold.Fold(header);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        var close = folded.IndexOf(')', Math.Max(0, open));
        return open >= 0 && close > open && Whole(folded[(open + 1)..close].Replace("単位:", "", StringComparison.Ordinal)) is { } unit
            && Read(unit).Labels is null ? unit : null;
    }

    /// <summary>The unit in brackets at the end of an item: ログの保存期間（日）; null where there is none.</summary>
    public static string? AtEnd(string item) =>
        item.TrimEnd() is [.., '）' or ')'] text && text.LastIndexOfAny(['（', '(']) is >= 0 and var open ? InBrackets(text[open..]) : null;

    // 分以内, 日前: measured in 分 and 日.
    private static string? Relation(string folded) => Array.Find(Relations, relation => folded.EndsWith(relation, StringComparison.Ordinal));

    // Words anywhere in the measure would read 時間帯 as 時間: only the whole text, or the end where the list says so.
    private static string? Whole(string folded)
    {
        var unit = Units.Head(folded, out var end, out var start);
        return unit is not null && end == folded.Length && (start == 0 || Units.EndsWithMarked(folded)) ? unit : null;
    }
}
