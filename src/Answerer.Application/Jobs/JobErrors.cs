using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Errors of the service's use cases.</summary>
internal static class JobErrors
{
    public static Error NotFound { get; } = new(ErrorKind.NotFound, "unknown_job", "この回答作業は見つかりません。削除されたか、保存期間が過ぎた可能性があります。");

    public static Error UnknownQuestion { get; } = new(ErrorKind.NotFound, "unknown_question", "この番号の質問はありません。");

    public static Error QueueFull { get; } = new(ErrorKind.TooMany, "queue_full", "順番待ちの件数が上限に達しています。しばらく待ってから、もう一度お試しください。");

    public static Error NotDone { get; } = new(ErrorKind.Conflict, "wrong_state", "回答の作成がまだ終わっていません。終わってから、もう一度お試しください。");

    public static Error Running { get; } = new(ErrorKind.Conflict, "wrong_state", "回答を作成している途中です。終わってから、もう一度お試しください。");

    public static Error VersionConflict { get; } = new(ErrorKind.Conflict, "version_conflict", "ほかの人がこの質問を変更しました。内容を確認して、もう一度保存してください。");

    public static Error TimeLimit { get; } = new(ErrorKind.UnreadableInput, "job_time_limit", "時間の上限までに処理が終わりませんでした。不要なシートを除いたブックで試してください。");

    public static Error MemoryLimit { get; } = new(ErrorKind.UnreadableInput, "job_memory_limit", "メモリの上限に達したため中止しました。不要なシートを除いたブックで試してください。");

    public static Error TriedTooOften { get; } = new(ErrorKind.Internal, "tried_too_often", "回答の作成が繰り返し異常終了したため中止しました。このブックを添えて管理者へお知らせください。");

    /// <summary>Why a job isn't done anew, or null.</summary>
    public static Error? Of(RestartOutcome outcome) => outcome switch
    {
        RestartOutcome.NotNow => Running,
        RestartOutcome.QueueFull => QueueFull,
        _ => null,
    };

    public static Error TooLarge(long maxBytes) =>
        new(ErrorKind.TooLarge, "too_large", $"ファイルが大きすぎます（上限 {maxBytes / (1024 * 1024)} MB）。不要なシートや画像を除いてください。");
}
