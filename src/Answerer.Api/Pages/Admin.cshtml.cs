using Answerer.Application;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>管理: accounts, keys, audit log, and the settings that bear on safety.</summary>
internal sealed class AdminModel(AnswererOptions options) : PageModel
{
    /// <summary>Settings in words; they are changed where the service is started.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; } =
    [
        ("ジョブの保存期間", $"{options.Service.Retention.TotalDays:0} 日（過ぎたものはファイルごと消去）"),
        ("アップロードの上限", $"{options.Service.MaxUploadBytes / 1024.0 / 1024.0:0.#} MB"),
        ("待機できるジョブ", $"全体で {options.Service.MaxQueuedJobs:N0} 件、1 チーム {options.Service.MaxQueuedJobsPerTeam:N0} 件"),
        ("1 ジョブの制限時間", $"{options.Service.JobTimeLimit.TotalSeconds:0} 秒"),
        ("サインインの有効期間", $"{options.Service.Session.TotalHours:0} 時間"),
        ("アカウントのロック", $"パスワードを {options.Service.LockoutFailures} 回続けて間違えると {options.Service.Lockout.TotalMinutes:0} 分間"),
        ("サインインの回数", $"1 アドレスにつき毎分 {options.Service.SignInsPerMinute:N0} 回まで"),
        ("リクエストの回数", $"1 人（1 キー）につき毎秒 {options.Service.RequestsPerSecond:N0} 回、アップロードは毎分 {options.Service.UploadsPerMinute:N0} 回まで"),
        ("バックアップ", options.Service.BackupEvery == TimeSpan.Zero ? "行わない" : $"{options.Service.BackupEvery.TotalHours:0} 時間ごと、{options.Service.BackupsKept} 世代"),
    ];
}
