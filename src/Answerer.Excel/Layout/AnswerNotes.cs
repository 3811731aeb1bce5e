using System.Buffers;
using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>What notes around the tables say about filling in: 字数制限, the sign for marks.</summary>
internal sealed partial class AnswerNotes
{
    private const int LongestNote = 500;

    // Most texts name neither a number of characters nor a sign; folding them all would cost more than the whole reading.
    private static readonly SearchValues<char> Hints = SearchValues.Create("字□☐を印○〇◯●✓✔☑レcCxXｘＸtT");

    private readonly List<(string Folded, int Limit)> limits = [];

    /// <summary>The sign that marks a choice, where a note names one.</summary>
    public string? Sign { get; private set; }

    /// <summary>What an empty box becomes, where a note says so (「□を☑に」).</summary>
    public string? TickedBox { get; private set; }

    /// <summary>Takes in one text outside the questions.</summary>
    public void Add(string text)
    {
        if (text.Length is < 4 or > LongestNote || text.AsSpan().IndexOfAny(Hints) < 0) return;
        var folded = TextFold.Fold(text);
        if (HeaderVocabulary.Limit(folded) is { } limit && AboutAnswers().IsMatch(folded)) limits.Add((folded, limit));
        Sign ??= SignIn(text);
        TickedBox ??= BoxToTick().Match(text) is { Success: true } match ? match.Groups["sign"].Value : null;
    }

    /// <summary>The sign that a note or a header asks for (「該当する欄に○」, "Put an X"), or null.</summary>
    public static string? SignIn(string text)
    {
        if (text.Length is < 4 or > LongestNote || text.AsSpan().IndexOfAny(Hints) < 0) return null;
        var folded = TextFold.Fold(text);
        var match = SignWhereItApplies().Match(folded);
        if (!match.Success) match = SignToPut().Match(folded);
        if (!match.Success) match = EnglishSign().Match(folded);
        if (!match.Success) return EnglishTick().IsMatch(folded) ? "✓" : null;
        return match.Groups["sign"].Value switch
        {
            // Spelt as the note spells it, which folding has forgotten.
            "x" => text.AsSpan().IndexOfAny('X', 'Ｘ') >= 0 ? "X" : "x",
            "丸" => "○",
            { Length: > 1 } => "✓",
            var sign => sign,
        };
    }

    /// <summary>Whether the text asks for a sign in one of several columns.</summary>
    public static bool AsksForMarks(string text) => SignIn(text) is not null && OneOfColumns().IsMatch(TextFold.Fold(text));

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

    [GeneratedRegex("欄|列|該当|当てはま|あてはま|いずれか|column|box", RegexOptions.CultureInvariant)]
    private static partial Regex OneOfColumns();

    // 「該当する欄に○」, 「いずれか一つに○」; what is put where it does not apply is another sign, 「○×を」 names several.
    [GeneratedRegex(@"(該当(?!し?ない|せず|なし|しません)|あてはまる|当てはまる|いずれか|どれか|どちらか|[1一]つ)[^。、○●×]{0,14}?[にへ][「『""(]?(?<sign>[○●◎✓■×]|レ(?=[印点」『""])|チェック|丸(?=印|を))(?![○●◎△×・/]|または|又は|か[「○●×△])", RegexOptions.CultureInvariant)]
    private static partial Regex SignWhereItApplies();

    [GeneratedRegex(@"(?<![○●◎△×・、,/か]|または|又は|もしくは|[○●◎△×]」)[「『""]?(?<![○●◎△×・、,/か][「『""]|または[「『""]|又は[「『""])(?<sign>[○●◎✓■×]|(?<![a-z])x|(?<![ァ-ヴー])レ|チェック|丸)[」『""]?(印|点|マーク)?[」』""]?を(ご)?(記入|入力|付け|つけ|付す|付して|入れ|選択|お付け|お入れ)", RegexOptions.CultureInvariant)]
    private static partial Regex SignToPut();

    [GeneratedRegex(@"\b(put|place|enter|insert|write|type|use|mark\b[^.]{0,40}\bwith)( (an?|the|your))? ?[""'“‘(\[]?(?<sign>x|○|●|✓|×|check ?mark|tick ?mark|tick)(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishSign();

    [GeneratedRegex(@"\b(tick|check)( off)? (the|one|a|each|every|all|only|exactly)\b[^.]{0,40}\b(box|boxes|column|columns|cell|option|answer)\b", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishTick();

    [GeneratedRegex("[□☐][」』]?(を|→|から)[「『]?(?<sign>[■☑☒✓✔])", RegexOptions.CultureInvariant)]
    private static partial Regex BoxToTick();
}
