using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>
/// Reads what sentences assert: denial, condition, whose duty, pointer, figures. What was read of a clause is kept, for papers are asked again and again.
/// Thread-safe.
/// </summary>
internal sealed partial class StatementReader
{
    private readonly ConcurrentDictionary<(string Clause, TextRange Range), Statement> read = new(new SameClause());
    private readonly ConcurrentDictionary<(string Clause, TextRange Range), IReadOnlyList<Statement>> halves = new(new SameClause());

    /// <summary>The statements of one sentence: both halves of 「〜しておりますが、〜していません」, else the sentence as it is.</summary>
    public IReadOnlyList<Statement> Read(string clauseText, TextRange sentence) => halves.GetOrAdd((clauseText, sentence), static (place, reader) =>
    {
        var turn = Contrast().Match(place.Range.In(place.Clause));
        if (!turn.Success) return [reader.Of(place.Clause, place.Range)];
        var middle = place.Range.Start + turn.Index + turn.Length;
        return [reader.Of(place.Clause, place.Range with { End = middle }), reader.Of(place.Clause, place.Range with { Start = middle })];
    }, this);

    /// <summary>One statement, not cut further.</summary>
    public Statement Of(string clauseText, TextRange range) => read.GetOrAdd((clauseText, range), static place =>
    {
        var text = TextFolding.Squash(place.Range.In(place.Clause));
        var core = WithoutBracketAtEnd().Replace(text, "").TrimEnd('。', '、');
        return new Statement(
            place.Range, text, Denial().IsMatch(core), ConditionOf(text), Duty().IsMatch(Bracket().Replace(text, "")), Pointer().IsMatch(text), [.. Figure.In(text)]) { PointsBack = References.PointsBack(text) };
    });

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

    [GeneratedRegex("オプション(機能)?(を(ご)?契約|で(?!あ)|として)|有償で|別途(ご)?契約")]
    private static partial Regex Option();

    [GeneratedRegex("を除き|を除く|を除いて|限りでは(ありません|ない)")]
    private static partial Regex Exception();

    [GeneratedRegex("お客様にて(ご)?(取得|実施|用意|管理|対応|設定)|お客様(の)?責任範囲|お客様管理")]
    private static partial Regex Duty();

    [GeneratedRegex("(ドキュメント|マニュアル|仕様書|約款|基本方針|ホワイトペーパー|窓口)(および[^、。]{2,20}|及び[^、。]{2,20})?(に|にて|を|をご)(記載|定め|参照|ご参照|ご確認)|を(ご)?参照(ください|下さい)|をご覧く?ださ?い")]
    private static partial Regex Pointer();

    /// <summary>A clause's text is one object as long as its paper is loaded.</summary>
    private sealed class SameClause : IEqualityComparer<(string Clause, TextRange Range)>
    {
        public bool Equals((string Clause, TextRange Range) x, (string Clause, TextRange Range) y) => ReferenceEquals(x.Clause, y.Clause) && x.Range == y.Range;

        public int GetHashCode((string Clause, TextRange Range) place) => HashCode.Combine(RuntimeHelpers.GetHashCode(place.Clause), place.Range);
    }
}
