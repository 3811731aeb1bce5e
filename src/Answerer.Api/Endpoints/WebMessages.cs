using Answerer.Application;

namespace Answerer.Api.Endpoints;

/// <summary>What errors say to people in a browser: without the command line's options.</summary>
internal static class WebMessages
{
    private static readonly Dictionary<string, string> Details = new(StringComparer.Ordinal)
    {
        ["missing_service"] = "サービスが選ばれていません。サービスを選んでください。",
        ["service_not_found"] = "ブックの記載から対象のサービスを特定できません。サービスを選んで、もう一度実行してください。",
        ["several_services"] = "ブックに複数のサービスが書かれていて、対象を特定できません。サービスを選んで、もう一度実行してください。",
        ["other_service"] = "ブックに書かれたサービスと、選ばれたサービスが異なります。正しいサービスを選ぶか、このまま続けることを確認してください。",
        ["ambiguous_layout"] = "表の読み方を決められません。読み取り結果を開き、質問の列と回答の列を指定してください。",
        ["no_question"] = "質問が見つかりません。質問と回答欄のあるブックか確認し、必要なら読み取り結果で列を指定してください。",
        ["bad_layout"] = "指定された読み取り方では表を読めません。質問の列と回答の列を確認してください。",
        ["signed"] = "電子署名されたブックには記入できません。署名を外したブックを使ってください。",
    };

    /// <summary>What happened and what to do.</summary>
    public static string Detail(Error error) => Details.GetValueOrDefault(error.Code, error.Message);

    /// <summary>The family of an error.</summary>
    public static string Title(ErrorKind kind) => kind switch
    {
        ErrorKind.Usage => "リクエストが正しくありません",
        ErrorKind.UnreadableInput or ErrorKind.WrongContent => "ファイルを読めません",
        ErrorKind.TooLarge => "ファイルが大きすぎます",
        ErrorKind.Service => "サービスを確認してください",
        ErrorKind.NoQuestion or ErrorKind.AmbiguousLayout => "表の読み取り方を確認してください",
        ErrorKind.Forbidden => "権限がありません",
        ErrorKind.NotFound => "見つかりません",
        ErrorKind.Conflict => "ほかの変更と競合しました",
        ErrorKind.TooMany => "混み合っています",
        ErrorKind.Unavailable => "一時的に利用できません",
        ErrorKind.DiskFull or ErrorKind.UnwritableOutput => "ディスクの空きが足りません",
        _ => "内部エラーが発生しました",
    };
}
