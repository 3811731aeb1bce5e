namespace Answerer.Excel.Layout;

/// <summary>Reads headers by the word lists header-words.tsv and owner-words.tsv.</summary>
internal static class HeaderWords
{
    private const int LongestHeader = 60;
    private const int LongestVendorField = 16;

    private static readonly WordList Kinds = WordList.Load("header-words.tsv");
    private static readonly WordList Owners = WordList.Load("owner-words.tsv");

    // Where a header names several things ("回答・コメント"), the first of these that occurs decides.
    private static readonly HeaderKind[] Precedence =
    [
        HeaderKind.Customer, HeaderKind.Previous, HeaderKind.Example, HeaderKind.Priority, HeaderKind.Question, HeaderKind.Answer, HeaderKind.Choice,
        HeaderKind.Assessment, HeaderKind.AssessmentText, HeaderKind.Text, HeaderKind.Conditional, HeaderKind.Citation,
    ];

    private static readonly string[] Joints = ["/", "・", "、", ",", "&", "及び", "および", "または", "又は", "並びに", "、", "+", "|", ":", " and ", " or "];
    private static readonly string[] EmptyEndings = ["記入欄", "記載欄", "回答欄", "欄", "列", "の記入", "の記載", "入力", "等", "など", "*", ":", "※", "。"];

    /// <summary>What the displayed text of a header says; nothing for sentences and long texts.</summary>
    public static HeaderReading Read(string text)
    {
        var folded = TextFold.Fold(text);
        if (folded.Length is 0 or > LongestHeader) return HeaderReading.Nothing;
        if (folded.Length > 20 && (folded[^1] == '。' || folded.Contains("ください", StringComparison.Ordinal))) return HeaderReading.Nothing;
        // "A：実施" and "○ 実施" are entries of a legend.
        if (folded.Length > 2 && folded[1] is ':' or '=' && LegendReader.IsLabel(folded[..1])) return HeaderReading.Nothing;
        if (folded.Length > 2 && folded[1] == ' ' && folded[0] is '○' or '◎' or '△' or '▲' or '×') return HeaderReading.Nothing;
        // 対象サービス：X is a field that is filled in.
        if (folded.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < folded.Length - 1 && KindOf(folded[..colon]) is HeaderKind.Info or HeaderKind.Service) return HeaderReading.Nothing;
        var core = WithoutBrackets(folded);
        if (core.Length == 0) core = folded.Trim('(', ')', '[', ']', '【', '】', '「', '」', '<', '>', '■', '●', '◆', '*');
        var owner = OwnerOf(core) is var named and not HeaderOwner.Unknown ? named : OwnerOf(folded);
        var kind = KindOf(core);
        if (kind == HeaderKind.None && text.Contains('\n', StringComparison.Ordinal)) kind = KindOfLines(text);
        // 評価の根拠（実施内容）: the brackets say what is to be written.
        if (kind == HeaderKind.Citation && InBrackets(folded) is { Length: > 0 } explained && KindOf(explained) == HeaderKind.Text) kind = HeaderKind.Text;
        // 適・否, はい／いいえ: the header is the vocabulary.
        if (kind is HeaderKind.None or HeaderKind.Number && HeaderVocabulary.Split(core) is not null) kind = HeaderKind.Choice;
        if (kind == HeaderKind.None && core.Length <= LongestVendorField)
        {
            kind = owner switch
            {
                HeaderOwner.Vendor => HeaderKind.Answer,
                HeaderOwner.Customer => HeaderKind.Customer,
                _ => HeaderKind.None,
            };
        }
        return new HeaderReading(kind, owner);
    }

    private static string InBrackets(string folded)
    {
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && folded.IndexOf(')', open) is > 0 and var close ? folded[(open + 1)..close] : "";
    }

    /// <summary>The text outside brackets, from a folded text.</summary>
    public static string WithoutBrackets(string folded)
    {
        Span<char> kept = stackalloc char[Math.Min(folded.Length, LongestHeader)];
        var length = 0;
        var depth = 0;
        foreach (var c in folded)
        {
            if (c is '(' or '[' or '{' or '〔' or '<' or '【' or '《' or '『' or '「') depth++;
            else if (c is ')' or ']' or '}' or '〕' or '>' or '】' or '》' or '』' or '」') depth = Math.Max(0, depth - 1);
            else if (c == '※' && length > 0 && depth == 0) break;
            else if (depth == 0 && length < kept.Length && c is not ('■' or '●' or '◆' or '▼' or '※')) kept[length++] = c;
        }
        return new string(kept[..length]).Trim();
    }

    /// <summary>Whether the text is nothing but a label of something to fill in or asked (回答：, 備考, 質問).</summary>
    public static bool IsLabel(string text)
    {
        if (text.Length > 12) return false;
        var core = TextFold.Fold(text).TrimEnd(':', ';', '.', '】', '>', ')', '」').TrimStart('【', '<', '■', '(', '「');
        // 回答の説明, 対応状況の補足
        if (core.Split('の', 2) is [var whose, var what] && IsLabel(whose) && IsLabel(what)) return true;
        // 根拠・URL
        if (core.Split('・', 2) is [var one, var other] && IsLabel(one) && IsLabel(other)) return true;
        return Enum.TryParse<HeaderKind>(Kinds.Head(core, out var end, out var start), out var kind) && start == 0 && end == core.Length
            && (kind == HeaderKind.Question || new HeaderReading(kind, HeaderOwner.Unknown).IsAnswer);
    }

    /// <summary>Whether the text is nothing but a field of the company-info block (会社名, ご担当者, 回答日).</summary>
    public static bool IsInfoField(string text)
    {
        if (text.Length > 14) return false;
        var core = WithoutBrackets(TextFold.Fold(text)).TrimEnd(':', '様').TrimStart('ご', '御', '貴');
        var kind = Kinds.Head(core, out var end, out _);
        return end == core.Length && kind is nameof(HeaderKind.Info) or nameof(HeaderKind.Date);
    }

    /// <summary>Whether the whole header is one word of the list, without anything that could be a name.</summary>
    public static bool IsOneWord(string text)
    {
        var folded = TextFold.Fold(text);
        return Kinds.Head(folded, out var end, out var start) is not null && start == 0 && end == folded.Length;
    }

    private static HeaderOwner OwnerOf(string folded) =>
        Enum.TryParse<HeaderOwner>(Owners.Head(folded, out _, out _), out var owner) ? owner : HeaderOwner.Unknown;

    // 回答⏎プルダウンより: the line that is a header word counts.
    private static HeaderKind KindOfLines(string text)
    {
        foreach (var line in text.Split('\n'))
            if (KindOf(WithoutBrackets(TextFold.Fold(line))) is var kind and not HeaderKind.None) return kind;
        return HeaderKind.None;
    }

    private static HeaderKind KindOf(string core)
    {
        var whole = KindOfPart(core, exactOnly: true);
        if (whole != HeaderKind.None) return whole;
        // Response of the Company: in English the head stands before "of".
        if (core.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var head && KindOf(core[..head]) is var named and not HeaderKind.None) return named;
        var parts = core.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 0) return HeaderKind.None;
        var kinds = Array.ConvertAll(parts, part => KindOfPart(part, exactOnly: false));
        foreach (var preferred in Precedence)
            if (kinds.Contains(preferred)) return preferred;
        return Array.Find(kinds, kind => kind != HeaderKind.None);
    }

    // 評価コメント, 判定理由, 確認結果の備考: a text about a judgement is no text about the answer.
    private static HeaderKind OfCompound(HeaderKind kind, string before)
    {
        if (kind is not (HeaderKind.Text or HeaderKind.Conditional)) return kind;
        var modifier = before.TrimEnd('の', ' ');
        var judged = Kinds.Head(modifier, out var end, out _);
        return end < modifier.Length ? kind : judged switch
        {
            nameof(HeaderKind.Assessment) => HeaderKind.AssessmentText,
            nameof(HeaderKind.Customer) => HeaderKind.Customer,
            _ => kind,
        };
    }

    private static HeaderKind KindOfPart(string part, bool exactOnly)
    {
        var group = Kinds.Head(part, out var end, out var start);
        if (exactOnly) return group is not null && start == 0 && end == part.Length ? Enum.Parse<HeaderKind>(group) : HeaderKind.None;
        // A head far from the end ("回答にあたってのお願い") is no head.
        if (group is not null && end == part.Length) return OfCompound(Enum.Parse<HeaderKind>(group), part[..start]);
        foreach (var ending in EmptyEndings)
        {
            if (part.Length > ending.Length && part.EndsWith(ending, StringComparison.Ordinal)
                && KindOfPart(part[..^ending.Length], exactOnly: false) is var kind and not HeaderKind.None)
                return kind;
        }
        return group is not null && part.Length - end <= 3 ? Enum.Parse<HeaderKind>(group) : HeaderKind.None;
    }
}
