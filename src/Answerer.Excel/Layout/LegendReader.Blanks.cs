using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Legends without separators between label and meaning, and texts that merely name the labels.</summary>
internal static partial class LegendReader
{
    private const int LongestPlainMeaning = 20;
    private const int LongestNamedLabel = 6;

    // 「○ 実施 / × 未実施」: nothing tells a label here but that everything behind one has a known meaning.
    private static List<(string Label, string Meaning)>? WithBlanks(string text)
    {
        var matches = PlainLabels().Matches(text);
        if (matches.Count is < 2 or > MostEntries) return null;
        var entries = new List<(string Label, string Meaning)>();
        for (var i = 0; i < matches.Count; i++)
        {
            var from = matches[i].Index + matches[i].Length;
            var meaning = Meaning(text[from..(i + 1 < matches.Count ? matches[i + 1].Index : text.Length)]);
            if (meaning.Length is 0 or > LongestPlainMeaning || ChoiceWords.MeaningOf(meaning) == ChoiceMeaning.Unknown) return null;
            entries.Add((matches[i].Groups["label"].Value, meaning));
        }
        return AreChoices(entries) ? entries : null;
    }

    // 「（○・△・×で記入）」, 「Y か N を記入」: the labels right before the word that asks for them.
    private static List<(string Label, string Meaning)>? Named(string text)
    {
        foreach (Match request in Requests().Matches(text))
        {
            var entries = new List<(string Label, string Meaning)>();
            foreach (var token in Joints().Split(text[..request.Index]).Where(token => token.Length > 0).Reverse())
            {
                var whole = IsNamedLabel(token);
                // 「回答欄に有・無」: the first label follows its place.
                var label = whole ? token : token[(token.LastIndexOfAny(['に', 'は', 'へ', '：', ':']) + 1)..];
                if (whole || (label.Length > 0 && label.Length < token.Length && IsNamedLabel(label))) entries.Insert(0, (label, ""));
                if (!whole) break;
            }
            if (entries.Count <= MostEntries && AreChoices(entries)) return entries;
        }
        return NamedMarks(text);
    }

    // 「回答をご記入ください（左：○または×、右：補足）」; in 「×または△の場合は」 they are a condition.
    private static List<(string Label, string Meaning)>? NamedMarks(string text)
    {
        if (!FillingIn().IsMatch(text) || MarksInRow().Match(text) is not { Success: true } match) return null;
        var entries = match.Groups["label"].Captures.Select(capture => (capture.Value, "")).ToList();
        return AreChoices(entries) ? entries : null;
    }

    // A word of choice that is no header word: 実施内容 and 対応予定 are topics to write about.
    private static bool IsNamedLabel(string token) =>
        token.Length <= LongestNamedLabel && !token.Contains('の', StringComparison.Ordinal)
        && ChoiceWords.MeaningOf(token) != ChoiceMeaning.Unknown
        && HeaderWords.Read(token).Kind is var kind && (kind == HeaderKind.None || (kind == HeaderKind.Choice && token.Length <= 2) || HeaderFinder.IsEnglishNo(token));

    private static bool AreChoices(List<(string Label, string Meaning)> entries) =>
        entries.Select(entry => entry.Label).Distinct(StringComparer.Ordinal).Count() == entries.Count
        && ChoiceWords.IsVocabulary(entries.Select(entry => ChoiceWords.MeaningOf(entry.Label, entry.Meaning)));

    [GeneratedRegex(@"(?:[「『（(【]?(?<label>[○〇◯◎●△▲▽×✕✖✗☓①-⑨])[」』）)】]?|(?<![^\s、，,／/（(「|｜；;：:])(?<label>[A-Za-z0-9Ａ-Ｚ０-９－―−-])(?=[ 　]))[ 　]*", RegexOptions.CultureInvariant)]
    private static partial Regex PlainLabels();

    [GeneratedRegex(@"[」』""）)]?(?:の?(?:いずれか|どちらか|何れか|どれか)(?:の?(?:一つ|ひとつ|[1１]つ))?)?\s*(?:で|を|にて|により|から)[ 　]*(?:[^。、，を]{1,10}[にへ])?(?:ご|御|お)?(?:記入|回答|入力|選択|記載|選ん|選び|答え|明記)", RegexOptions.CultureInvariant)]
    private static partial Regex Requests();

    [GeneratedRegex("回答|記入|入力|選択", RegexOptions.CultureInvariant)]
    private static partial Regex FillingIn();

    [GeneratedRegex(@"(?<label>[◎○〇◯△▲×✕])(?:(?:または|又は|もしくは|か|・|／|/|、|，)(?<label>[◎○〇◯△▲×✕－]))+(?=[、。）)」』]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex MarksInRow();

    [GeneratedRegex(@"[・／/、，,|｜\s「」『』""（）()【】\[\]]+|または|又は|もしくは|若しくは|か|(?<![A-Za-z])or(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
