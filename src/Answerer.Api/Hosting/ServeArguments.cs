using Answerer.Api.Security;

namespace Answerer.Api.Hosting;

/// <summary>The options of <c>serve</c>; the host's configuration itself would take any others without a word.</summary>
internal static class ServeArguments
{
    /// <summary>What <c>serve --help</c> prints.</summary>
    public const string Usage = """
        使い方: answerer serve [--urls URL] [--behind-proxy] [--admin-link]

          --urls URL       待ち受けるアドレス（既定は http://127.0.0.1:5080）。このコンピューター以外から使うには https:// の URL が必要です。
          --behind-proxy   HTTPS を終端するリバースプロキシの背後で動かします。
          --admin-link     管理者がサインインできるリンクを発行して表示します（パスワードを忘れたとき）。

        データの保存: answerer backup [--output フォルダ]
        データの復元: answerer restore バックアップ.zip
        設定は docs/configuration.md、安全な運用は docs/security.md を参照してください。
        """;

    private static readonly string[] Bare = ["--behind-proxy", AdministratorLink.Option];

    /// <summary>Whether the user asks for help.</summary>
    public static bool AskForHelp(IReadOnlyList<string> args) => args.Any(argument => argument is "--help" or "-h" or "-?");

    /// <summary>The first argument that is no option of serve, or null.</summary>
    public static string? FirstUnknown(IReadOnlyList<string> args)
    {
        for (var at = 0; at < args.Count; at++)
        {
            if (args[at] == "--urls" && at + 1 < args.Count) at++;
            else if (!Bare.Contains(args[at]) && !args[at].StartsWith("--urls=", StringComparison.Ordinal)) return args[at];
        }
        return null;
    }
}
