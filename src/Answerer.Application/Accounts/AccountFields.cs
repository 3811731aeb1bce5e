using System.Text.RegularExpressions;

namespace Answerer.Application.Accounts;

/// <summary>What may stand in the fields of accounts and keys.</summary>
internal static partial class AccountFields
{
    private const int LongestName = 64;

    /// <summary>The login as it is stored and compared; whoever types it may use capitals and spaces around it.</summary>
    public static string Login(string? typed) => (typed ?? "").Trim().ToLowerInvariant();

    /// <summary>What is wrong with a login, or null.</summary>
    public static Error? CheckLogin(string login) => LoginPattern().IsMatch(login)
        ? null
        : AccountErrors.InvalidField("ログイン ID は半角の英小文字・数字・「.」「_」「-」「@」で、64 文字以内で指定してください。");

    /// <summary>What is wrong with a shown name or a team, or null.</summary>
    public static Error? CheckName(string? name, string what) =>
        name is { Length: > 0 and <= LongestName } && name.AsSpan().Trim().Length == name.Length && !name.Any(char.IsControl)
            ? null
            : Refuse(name ?? "", what);

    /// <summary>What is wrong with a role, or null.</summary>
    public static Error? CheckRole(string? word, Role highest) => RoleWords.Parse(word) <= highest
        ? null
        : AccountErrors.InvalidField($"権限には {string.Join(", ", Enum.GetValues<Role>().Where(role => role <= highest).Select(RoleWords.Word))} のいずれかを指定してください。");

    private static Error Refuse(string name, string what) => AccountErrors.InvalidField(
        name.Length == 0 ? $"{what}を指定してください。" : $"{what}は {LongestName} 文字以内で、前後に空白を入れずに指定してください。");

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9._@-]{0,63}\z", RegexOptions.CultureInvariant)]
    private static partial Regex LoginPattern();
}
