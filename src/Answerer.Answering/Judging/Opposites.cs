namespace Answerer.Answering.Judging;

/// <summary>
/// Words of opposite sense: an item that rules one out (「混在していないこと」) is met by a sentence that affirms the other (「分離しています」).
/// </summary>
internal static class Opposites
{
    private static readonly (string[] One, string[] Other)[] Pairs =
    [
        (["開い", "空い", "稼働したまま", "動いた", "動作した", "起動", "放置", "開放", "開けっ", "動き続け", "動いて", "動かし"], ["停止", "閉塞", "無効"]),
        (["混在", "同居", "共有", "共用", "混ざ", "混じ", "交じ", "混ぜ", "混同", "相乗り", "同一の", "同じ", "兼用", "mixed"], ["分離", "隔離", "区分", "制御"]),
        (["平文", "盗聴", "clear text", "cleartext", "plaintext", "plain text"], ["暗号", "tls", "ssl", "https"]),
        (["残っ", "残さ", "残存して", "残ら", "残り", "残る", "保持"], ["消去", "削除", "破壊"]),
        (["誰でも", "無制限", "外部から", "社外から", "どこからでも", "以外から", "以外の者", "以外が", "必要以上", "過剰", "範囲を超え"], ["制限", "のみ", "限定", "に限"]),
        (["国外", "海外", "外国", "overseas", "abroad", "outside japan", "outside the country"], ["国内", "東京"]),
        (["放置", "見過ご"], ["対応", "評価"]),
        (["触れられ", "覗", "見られ", "アクセスされ", "アクセスでき", "アクセスが発生", "手が届", "手を伸ば", "のぞ", "見えて", "接続できない", "入れない", "到達できない", "閲覧できない", "参照できない", "gain access", "get at", "look at"], ["発生しない", "制御", "分離", "制限", "からのみ"]),
        (["目的外", "以外の目的", "目的以外"], ["のみ利用", "のみ使用"]),
        (["事後報告", "隠"], ["速やかに報告"]),
        (["ずれ", "狂"], ["同期"]),
    ];

    /// <summary>Whether the item names one side of a pair and the statement the other.</summary>
    public static bool Meet(string item, string statement) =>
        Pairs.Any(pair => (Any(item, pair.One) && Any(statement, pair.Other)) || (Any(item, pair.Other) && Any(statement, pair.One)));

    /// <summary>Whether the item names only one side of a pair and the statement only the other.</summary>
    public static bool Rules(string item, string statement) =>
        Pairs.Any(pair =>
            (Any(item, pair.One) && !Any(item, pair.Other) && Any(statement, pair.Other) && !Any(statement, pair.One)) ||
            (Any(item, pair.Other) && !Any(item, pair.One) && Any(statement, pair.One) && !Any(statement, pair.Other)));

    private static bool Any(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
