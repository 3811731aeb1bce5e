using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>What notes around the tables say about filling in: 字数制限, the sign for marks.</summary>
internal sealed partial class AnswerNotes
{
    private const int LongestNote = 500;

    private readonly List<(string Folded, int Limit)> limits = [];
    private string? sign;

    /// <summary>Takes in one text outside the questions.</summary>
    public void Add(string text)
    {
        // Most texts name neither a number of characters nor a sign; folding them all would cost more than the whole reading.
        if (text.Length is < 4 or > LongestNote || text.AsSpan().IndexOfAny("字をc") < 0) return;
        var folded = TextFold.Fold(text);
        if (HeaderVocabulary.Limit(folded) is { } limit && AboutAnswers().IsMatch(folded)) limits.Add((folded, limit));
        if (sign is null && SignToPut().Match(folded) is { Success: true } match) sign = match.Groups["sign"].Value is "レ" or "チェック" ? "✓" : match.Groups["sign"].Value;
    }

    /// <summary>The sign that marks a choice, where a note names one.</summary>
    public string? Sign => sign;

    /// <summary>The limit of a text column by its header, by a note that names it, or by a note about answers in general.</summary>
    public int? LimitFor(string header)
    {
        if (HeaderVocabulary.Limit(header) is { } own) return own;
        var key = HeaderWords.WithoutBrackets(TextFold.Fold(header));
        foreach (var (note, limit) in limits)
            if (key.Length > 1 && note.Contains(key, StringComparison.Ordinal)) return limit;
        foreach (var (note, limit) in limits)
            if (!Columns().IsMatch(note)) return limit;
        return null;
    }

    [GeneratedRegex("回答|記入|記載|記述|入力|コメント|備考|answer|response|comment", RegexOptions.CultureInvariant)]
    private static partial Regex AboutAnswers();

    // A note about one named column says nothing about the others.
    [GeneratedRegex("備考|コメント|補足|欄|列|column", RegexOptions.CultureInvariant)]
    private static partial Regex Columns();

    [GeneratedRegex(@"「?(?<sign>[○●✓■×]|レ|チェック)(印|点|マーク)?」?を(ご)?(記入|入力|付け|つけ|付して|入れ|選択|お付け)", RegexOptions.CultureInvariant)]
    private static partial Regex SignToPut();
}
