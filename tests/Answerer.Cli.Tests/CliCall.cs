namespace Answerer.Cli.Tests;

/// <summary>How a process is started.</summary>
internal sealed record CliCall(params string[] Arguments)
{
    /// <summary>What stands on its standard input.</summary>
    public string Input { get; init; } = "";

    /// <summary>The folder it runs in; the repository's root unless set.</summary>
    public string? Folder { get; init; }

    /// <summary>Variables to set.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>A bash script that starts the program ("$@" after dotnet), for limits and redirections; null to start it directly.</summary>
    public string? Shell { get; init; }

    /// <summary>A signal (INT, TERM) to send as soon as the process gives its first notice; null for none.</summary>
    public string? SignalAtFirstNotice { get; init; }

    /// <summary>What a line on standard error begins with that counts as a notice.</summary>
    public string NoticeBegins { get; init; } = "注意";
}
