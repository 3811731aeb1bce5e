namespace Answerer.Application.Accounts;

/// <summary>Roles as the database and the API write them: <c>viewer</c>.</summary>
internal static class RoleWords
{
    /// <summary>The word of a role.</summary>
    public static string Word(this Role role) => role.ToString().ToLowerInvariant();

    /// <summary>The role of a word, or null.</summary>
    public static Role? Parse(string? word)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            if (role.Word() == word) return role;
        }
        return null;
    }
}
