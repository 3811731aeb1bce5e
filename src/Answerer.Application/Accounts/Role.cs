namespace Answerer.Application.Accounts;

/// <summary>What a person or key may do; each role may what the one before may (docs/api.md).</summary>
public enum Role
{
    /// <summary>Ask, read, see the team's jobs.</summary>
    Viewer,

    /// <summary>Upload, correct layouts, edit answers, delete jobs.</summary>
    Editor,

    /// <summary>Approve answers.</summary>
    Reviewer,

    /// <summary>Accounts, keys, audit log.</summary>
    Administrator,
}
