namespace Answerer.Application.Accounts;

/// <summary>Errors of accounts and keys.</summary>
internal static class AccountErrors
{
    /// <summary>One answer for whatever is wrong, so that nobody learns which logins there are.</summary>
    public static Error SignInRefused { get; } = new(
        ErrorKind.NotSignedIn,
        "sign_in_refused",
        "ログイン ID またはパスワードが正しくないか、アカウントを利用できません。続けて間違えるとしばらくサインインできなくなります。");

    public static Error LinkRefused { get; } = new(
        ErrorKind.NotSignedIn, "link_refused", "このリンクは使用済みか、有効期限が切れています。管理者に新しいリンクの発行を依頼してください。");

    public static Error WrongPassword { get; } = new(
        ErrorKind.Forbidden, "wrong_password", "現在のパスワードが正しくないか、続けて間違えたためしばらく受け付けられません。");

    public static Error TooManySignIns { get; } = new(ErrorKind.TooMany, "rate_limited", "サインインが混み合っています。しばらくしてからもう一度お試しください。");

    public static Error UnknownAccount { get; } = new(ErrorKind.NotFound, "unknown_account", "そのアカウントはありません。");

    public static Error LoginTaken { get; } = new(ErrorKind.Conflict, "login_taken", "そのログイン ID はすでに使われています。");

    public static Error LastAdministrator { get; } = new(
        ErrorKind.Conflict, "last_administrator", "サインインできる管理者がいなくなるため、変更できません。先に別の管理者を用意してください。");

    public static Error AccountDisabled { get; } = new(ErrorKind.Conflict, "wrong_state", "無効なアカウントにはリンクを発行できません。先に有効にしてください。");

    public static Error UnknownKey { get; } = new(ErrorKind.NotFound, "unknown_key", "その API キーはないか、すでに失効しています。");

    public static Error InvalidField(string message) => new(ErrorKind.Usage, "invalid_field", message);
}
