using System.CommandLine;

namespace Answerer.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>--json.</summary>
    public static Option<bool> Json() => new("--json") { Description = "JSON で出力します。" };

    /// <summary>--service.</summary>
    public static Option<string> Service(string description) => new("--service") { Description = description, HelpName = "ID" };
}
