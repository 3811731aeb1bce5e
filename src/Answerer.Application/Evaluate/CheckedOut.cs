namespace Answerer.Application.Evaluate;

/// <summary>Tells which commit is checked out, from the files of Git alone.</summary>
internal static class CheckedOut
{
    /// <summary>The commit's id, or null where the root isn't a working tree.</summary>
    public static string? Commit(string root)
    {
        try
        {
            var git = Path.Combine(root, ".git");
            var head = File.ReadAllText(Path.Combine(git, "HEAD")).Trim();
            return head.StartsWith("ref: ", StringComparison.Ordinal) ? File.ReadAllText(Path.Combine(git, head[5..])).Trim() : head;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
