namespace Answerer.Cli.Tests;

/// <summary>What a process left behind.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);
