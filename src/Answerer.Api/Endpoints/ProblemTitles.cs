using Answerer.Application;

namespace Answerer.Api.Endpoints;

/// <summary>What the families of errors are called.</summary>
internal static class ProblemTitles
{
    /// <summary>The family of an error.</summary>
    public static string Of(ErrorKind kind) => kind switch
    {
        ErrorKind.Usage => "リクエストが正しくありません",
        ErrorKind.UnreadableInput => "ファイルを読めません",
        ErrorKind.WrongContent => "形式が正しくありません",
        ErrorKind.TooLarge => "ファイルが大きすぎます",
        ErrorKind.Service => "サービスを確認してください",
        ErrorKind.NoQuestion or ErrorKind.AmbiguousLayout => "表の読み取り方を確認してください",
        ErrorKind.NotSignedIn => "サインインが必要です",
        ErrorKind.Forbidden => "権限がありません",
        ErrorKind.NotFound => "見つかりません",
        ErrorKind.Conflict => "ほかの変更と競合しました",
        ErrorKind.TooMany => "混み合っています",
        ErrorKind.Unavailable => "一時的に利用できません",
        ErrorKind.DiskFull or ErrorKind.UnwritableOutput => "ディスクの空きが足りません",
        _ => "内部エラーが発生しました",
    };
}
