namespace Answerer.Api.Security;

/// <summary>How callers prove who they are.</summary>
internal static class SecuritySchemes
{
    /// <summary>Chooses between the other two.</summary>
    public const string Either = "either";

    /// <summary>People: the cookie of a session.</summary>
    public const string Session = "session";

    /// <summary>Programs: a key in the header Authorization.</summary>
    public const string Key = "key";
}
