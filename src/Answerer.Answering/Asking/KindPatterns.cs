using System.Text.RegularExpressions;

namespace Answerer.Answering.Asking;

/// <summary>The words by which Japanese and English questions say what kind of thing they ask for. Matched on folded text.</summary>
internal static partial class KindPatterns
{
    private static readonly (Regex Words, AskedKind Kind)[] Patterns =
    [
        (LeadTime(), AskedKind.LeadTime),
        (StartOfPeriod(), AskedKind.StartOfPeriod),
        (Period(), AskedKind.Period),
        (Frequency(), AskedKind.Frequency),
        (Amount(), AskedKind.Amount),
        (Price(), AskedKind.Price),
        (Hours(), AskedKind.Hours),
        (Party(), AskedKind.Party),
        (Place(), AskedKind.Place),
        (Means(), AskedKind.Means),
        (Technique(), AskedKind.Technique),
        (List(), AskedKind.List),
        (Content(), AskedKind.Content),
        (Delivery(), AskedKind.Delivery),
    ];

    /// <summary>The kinds that a text asks for.</summary>
    public static AskedKind Of(string folded)
    {
        var kinds = AskedKind.None;
        foreach (var (words, kind) in Patterns)
        {
            if (words.IsMatch(folded)) kinds |= kind;
        }
        // 何日前 asks for the lead time, not for a period; 責任の所在 for the party, not for a place.
        if (kinds.HasFlag(AskedKind.LeadTime) || kinds.HasFlag(AskedKind.Frequency)) kinds &= ~AskedKind.Period;
        // 「どこまでが貴社の責任か」 asks for a boundary.
        if (kinds.HasFlag(AskedKind.Party) || Boundary().IsMatch(folded)) kinds &= ~AskedKind.Place;
        return kinds;
    }

    /// <summary>Whether a text has a question word, so that it isn't answered by yes or no.</summary>
    public static bool HasQuestionWord(string folded) => QuestionWord().IsMatch(folded);

    [GeneratedRegex("何(日|か月|ヶ月|カ月|週間|時間|営業日)(も)?前|(いつ|どのくらい|どれくらい)前|事前(の)?通知(の)?(時期|期間|日数)|(通知|予告|連絡)の時期|how (far|long|many days) in advance|advance notice")]
    private static partial Regex LeadTime();

    [GeneratedRegex("起算|起点|数え始め|いつから(数|起)|いつを(1|一)日目|初日は|day one|from which day|start(s)? (to run|counting)")]
    private static partial Regex StartOfPeriod();

    [GeneratedRegex("期間(?!中)|日数|年数|月数|いつまで|何(日|年|か月|ヶ月|カ月|ヵ月|週間|時間)(?!おき|ごと|前)|期限|いつ(頃|ごろ)?(消|削|終|復)|(消去|削除|廃棄|復旧|報告|対応)の?(時期|タイミング)|どれ(くらい|ぐらい)の(間|期間)|ど(の|れ)(くらい|ぐらい).{0,12}(保管|保存|残|保持)|目標時間|までの時間|所要時間|何ヶ月分|何日分|how (long|soon|many (days|months|years|hours))|for how many|time limit|retention period|within how many|(number of|how many) (past )?(days|months|years|hours)")]
    private static partial Regex Period();

    [GeneratedRegex("頻度|回数|何回|何度|周期|間隔|何日(おき|ごと)|how (often|frequently|many times)|frequency")]
    private static partial Regex Frequency();

    [GeneratedRegex("件数|世代数|何世代|桁数|何桁|文字数|何文字|容量(?!・)|最大(数|値)|上限|割合|何(人|台|件|名|拠点|か所|パーセント|%)|何(ギガ|メガ|テラ|gb|mb)|サイズ|(検知|稼働|達成|受講|誤検知)率|どれ(くらい|ぐらい)の(量|数|人数)|人数|how (many|much)(?! (past )?(days?|months?|years?|hours?|times)\\b)|what percentage|number of(?! (past )?(days|months|years|hours)\\b)|how large")]
    private static partial Regex Amount();

    [GeneratedRegex("料金|費用|価格|値段|いくら(に|で|の|です|か|上|く|掛)|月額|見積|単価|金額|賠償(上限)?額|price|pricing|cost|fee\\b")]
    private static partial Regex Price();

    [GeneratedRegex("時間帯|受付時間|営業時間|対応時間|サポート時間|24時間365日|24/7|土日|夜間|(what|which) hours|during which hours|business hours")]
    private static partial Regex Hours();

    [GeneratedRegex("誰|だれ|主体|責任者|責任の所在|どちらの(責任|管理)|責任(範囲|分担|分界)|担当(部署|者)は|\\bwho(se)?\\b|which party")]
    private static partial Regex Party();

    [GeneratedRegex("所在(地|国)?|場所|どこ(に|の国|です|か|から|で)|保管国|設置国|どの国|住所|どちらの国|の国(は|$)|管轄裁判所はどこ|\\bwhere\\b|which (country|court|location)|in what country")]
    private static partial Regex Place();

    [GeneratedRegex("どこまで|(責任|分担|役割|受け持ち|持ち分)[^。]*どこから")]
    private static partial Regex Boundary();

    [GeneratedRegex("手段|方法(は|が|も|と|について|を(教|示|説明|お|ご|記)|、|。|$)|どう(やって|いう|やっ|すれば)|どのように(?!な)|どうやる|経路|by what means|\\bhow (is|are|do|does|will|can|would)\\b")]
    private static partial Regex Means();

    [GeneratedRegex("方式|アルゴリズム|バージョン|暗号(強度|スイート)|鍵長|プロトコル|tls ?1\\.\\d|aes|sha-?\\d|(lowest|which|what) .{0,16}version|algorithm|cipher")]
    private static partial Regex Technique();

    [GeneratedRegex("種類|一覧|列挙|どんな|どのような|何が|何と(いう|言う)|(すべて|全て)(を)?(挙|列)|名称|資料名|(?<!な)どの(ログ|資料|文書|規格)|項目は|\\b(which|what) (\\w+ )?(logs?|kinds?|types?|documents?|items?|graphs?|certifications?|standards?)\\b|\\blist\\b|\\bname (your|the|all)\\b")]
    private static partial Regex List();

    [GeneratedRegex("具体的に|具体的な(内容|方法|手順|範囲)を|(内容|詳細)を(示す|記載する|説明する|示し|記載し|説明し|お示し)|(列挙|例示)する|\\bdescribe\\b|in detail")]
    private static partial Regex Content();

    [GeneratedRegex("(写し|証明書?|報告書|レポート|一覧表?|リスト|名簿)(を|の)[^。]{0,8}(提出|提示|発行|交付|差し入れ|開示|送付|提供)|(copy|certificate|report|list) .{0,20}(be )?(provided|supplied|issued|submitted)")]
    private static partial Regex Delivery();

    [GeneratedRegex("何(?!らか|れ)|どこ|(?<!な)どの(?!よう(な|に).*(あ|有)る)|どんな|いつ(?!でも)|いくら(?!でも)|いくつ|誰|だれ(?!でも)|どれ|どちら|どう(?!か)|なぜ|\\b(what|which|when|where|who|whose|why|how)\\b")]
    private static partial Regex QuestionWord();
}
