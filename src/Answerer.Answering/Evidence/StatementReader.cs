using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Reads what sentences assert: denial, condition, whose duty, pointer, figures. Pure.</summary>
internal static partial class StatementReader
{
    /// <summary>The statements of one sentence: both halves of 「〜しておりますが、〜していません」, else the sentence as it is.</summary>
    public static IReadOnlyList<Statement> Read(string clauseText, TextRange sentence)
    {
        var text = sentence.In(clauseText);
        var turn = Contrast().Match(text);
        if (!turn.Success) return [Of(clauseText, sentence)];
        var middle = sentence.Start + turn.Index + turn.Length;
        return [Of(clauseText, sentence with { End = middle }), Of(clauseText, sentence with { Start = middle })];
    }

    /// <summary>One statement, not cut further.</summary>
    public static Statement Of(string clauseText, TextRange range)
    {
        var text = TextFolding.Squash(range.In(clauseText));
        var core = WithoutBracketAtEnd().Replace(text, "").TrimEnd('。', '、');
        return new Statement(
            range, text, Denial().IsMatch(core), ConditionOf(text), Duty().IsMatch(Bracket().Replace(text, "")), Pointer().IsMatch(text), [.. Figure.In(text)]);
    }

    private static Condition? ConditionOf(string text)
    {
        if (Request().IsMatch(text)) return Condition.Request;
        if (Option().IsMatch(text)) return Condition.Option;
        return Exception().IsMatch(text) ? Condition.Exception : null;
    }

    [GeneratedRegex("(?<=(ます|ません|です|ました))が、")]
    private static partial Regex Contrast();

    [GeneratedRegex(@"(?<=。)[（(].*[)）]。?$")]
    private static partial Regex WithoutBracketAtEnd();

    [GeneratedRegex("[（(][^）)]*[）)]")]
    private static partial Regex Bracket();

    [GeneratedRegex("(ません|(?<!少)ない|ませんが)$")]
    private static partial Regex Denial();

    [GeneratedRegex("要望に応じ|個別に(対応|ご?相談)|都度、?ご?相談")]
    private static partial Regex Request();

    [GeneratedRegex("オプションを(ご)?契約|オプションで|オプションとして|有償で|別途(ご)?契約")]
    private static partial Regex Option();

    [GeneratedRegex("を除き|を除く|を除いて|限りでは(ありません|ない)")]
    private static partial Regex Exception();

    [GeneratedRegex("お客様にて(ご)?(取得|実施|用意|管理|対応|設定)|お客様(の)?責任範囲|お客様管理")]
    private static partial Regex Duty();

    [GeneratedRegex("(ドキュメント|マニュアル|仕様書|約款|基本方針|ホワイトペーパー|窓口)(および[^、。]{2,20}|及び[^、。]{2,20})?(に|にて|を|をご)(記載|定め|参照|ご参照|ご確認)|を(ご)?参照(ください|下さい)|をご覧く?ださ?い")]
    private static partial Regex Pointer();
}
