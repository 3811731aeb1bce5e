using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>What a header itself says about the answer: its vocabulary （○・△・×）, its unit （日）, its limit （200字以内）.</summary>
internal static partial class HeaderVocabulary
{
    /// <summary>The labels that a header names, or null: 回答（○/×）, 有無, 可否, Yes/No.</summary>
    public static IReadOnlyList<ChoiceLabel>? Labels(string header)
    {
        if (LegendReader.Parse(header) is { } entries)
        {
            var labels = Legend.LabelsOf(entries);
            if (ChoiceWords.IsVocabulary(labels.Select(label => label.Meaning))) return labels;
        }
        foreach (Match bracket in Brackets().Matches(header))
            if (Split(bracket.Groups[1].Value) is { } labels) return labels;
        return Split(header) ?? Usual(TextFold.Fold(HeaderWords.WithoutBrackets(TextFold.Fold(header))));
    }

    /// <summary>The usual labels of a word like 有無 or 可否, or null.</summary>
    public static IReadOnlyList<ChoiceLabel>? Usual(string folded)
    {
        string[]? labels =
            folded.Contains("有無", StringComparison.Ordinal) ? ["有", "無"]
            : folded.Contains("可否", StringComparison.Ordinal) ? ["可", "不可"]
            : folded.Contains("適否", StringComparison.Ordinal) ? ["適", "否"]
            : folded.Contains("○×", StringComparison.Ordinal) ? ["○", "×"]
            : null;
        return labels?.Select(label => new ChoiceLabel(label, null, ChoiceWords.MeaningOf(label))).ToArray();
    }

    /// <summary>The labels of a list like ○・△・× or はい/いいえ, or null.</summary>
    public static IReadOnlyList<ChoiceLabel>? Split(string text)
    {
        var parts = text.Split(['／', '/', '・', '、', '，', ',', '|', '｜', ' ', '　', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [{ Length: > 1 and <= 6 } run] && run.All(c => TextFold.Unify(c) is '○' or '◎' or '△' or '▲' or '×' or '-' or '－'))
            parts = run.Select(c => c.ToString()).ToArray();
        if (parts.Length is < 2 or > 8 || parts.Any(part => part.Length > 12)) return null;
        var labels = parts.Select(part => part.TrimEnd('等')).Select(part => new ChoiceLabel(part, null, ChoiceWords.MeaningOf(part))).ToArray();
        return ChoiceWords.IsVocabulary(labels.Select(label => label.Meaning)) && labels.Count(label => label.Meaning != ChoiceMeaning.Unknown) * 2 >= labels.Length ? labels : null;
    }

    /// <summary>The largest number of characters that the text allows, or null.</summary>
    public static int? Limit(string text)
    {
        var folded = TextFold.Fold(text);
        var match = Limits().Match(folded);
        return match.Success && int.TryParse(match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal), out var limit) && limit is >= 5 and <= 32_767 ? limit : null;
    }

    /// <summary>The limit that a question sets for its own answer (「…を200字以内で記入してください」), or null.</summary>
    public static int? LimitForAnswer(string question) => AnswerLimits().IsMatch(TextFold.Fold(question)) ? Limit(question) : null;

    [GeneratedRegex(@"[（(\[【［]([^（）()\[\]【】［］]+)[）)\]】］]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<n>[0-9][0-9,]*)(字|文字)(以内|まで|以下|程度|\)|$)|(最大|上限|max\.?|maximum( of)?|up to|within|no more than|at most) ?(?<n>[0-9][0-9,]*) ?(字|文字|char)", RegexOptions.CultureInvariant)]
    private static partial Regex Limits();

    [GeneratedRegex(@"[0-9]+(字|文字)(以内|まで|以下|程度)で?[^。]{0,8}(記入|記載|記述|回答|説明|お答え|述べ|まとめ)|(within|up to|max\.?|no more than) [0-9]+ char", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerLimits();
}
