namespace Answerer.Application;

/// <summary>The contract's words as people read them.</summary>
public static class StatusWords
{
    /// <summary>A status.</summary>
    public static string Of(string status) => status switch
    {
        "answered" => "回答",
        "review" => "要確認",
        _ => "回答なし",
    };

    /// <summary>A confidence (0 to 1).</summary>
    public static string OfConfidence(double confidence) => confidence switch
    {
        >= 0.9 => "高い",
        >= 0.6 => "中くらい",
        _ => "低い",
    };

    /// <summary>A choice with its condition.</summary>
    public static string OfChoice(string choice, string? condition)
    {
        var word = choice switch
        {
            "yes" => "はい",
            "partial" => "一部",
            "no" => "いいえ",
            _ => "対象外",
        };
        var limit = condition switch
        {
            "option" => "（オプション）",
            "request" => "（個別対応）",
            "exception" => "（例外あり）",
            "part" => "（範囲の限定あり）",
            _ => "",
        };
        return word + limit;
    }
}
