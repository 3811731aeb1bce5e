namespace Answerer.Application.Jobs;

/// <summary>What errors say to people in a browser: without the command line's options.</summary>
public static class WebMessages
{
    private static readonly Dictionary<string, string> Details = new(StringComparer.Ordinal)
    {
        ["unknown_service"] = "指定されたサービスは登録されていません。サービスを選び直してください。",
        ["missing_service"] = "サービスが選ばれていません。サービスを選んでください。",
        ["service_not_found"] = "ブックの記載から対象のサービスを特定できません。サービスを選んで、もう一度実行してください。",
        ["several_services"] = "ブックに複数のサービスが書かれていて、対象を特定できません。サービスを選んで、もう一度実行してください。",
        ["other_service"] = "ブックに書かれたサービスと、選ばれたサービスが異なります。正しいサービスを選ぶか、このまま続けることを確認してください。",
        ["ambiguous_layout"] = "表の読み方を決められません。読み取り結果を開き、質問の列と回答の列を指定してください。",
        ["no_question"] = "質問が見つかりません。質問と回答欄のあるブックか確認し、必要なら読み取り結果で列を指定してください。",
        ["bad_layout"] = "指定された読み取り方では表を読めません。質問の列と回答の列を確認してください。",
        ["not_an_archive"] = "ZIP ファイルとして読めません。ブックを入れた、壊れていない ZIP ファイルを選んでください。1 つのブックは、ZIP にせずそのまま選んでください。",
        ["signed"] = "電子署名されたブックには記入できません。署名を外したブックを使ってください。",
    };

    /// <summary>What happened and what to do.</summary>
    public static string Detail(string code, string message) => Details.GetValueOrDefault(code, message);
}
