using System.Text.RegularExpressions;
using Answerer.Testing;

namespace Answerer.Cli.Tests;

/// <summary>The commands that README shows its readers work as they stand there.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Readme_QuickStart_EveryCommandSucceeds()
    {
        var readme = Repository.PathTo("README.md");
        var commands = ShellBlock().Matches(File.ReadAllText(readme))
            .SelectMany(block => block.Groups["body"].Value.Split('\n'))
            .Select(line => line.Trim())
            // Building and testing are what runs this very test; a server does not end.
            .Where(line => line.StartsWith("./answerer ", StringComparison.Ordinal) && !line.StartsWith("./answerer serve", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(commands);

        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathTo("samples"));
        // Whoever tried the quick start has a filled one beside them.
        foreach (var sample in Directory.EnumerateFiles(Repository.PathTo("samples")).Where(sample => !sample.EndsWith(".filled.xlsx", StringComparison.Ordinal)))
            File.Copy(sample, Path.Combine(folder.PathTo("samples"), Path.GetFileName(sample)));
        foreach (var command in commands)
        {
            var result = CliProcess.Run(new CliCall
            {
                Folder = folder.Path,
                Shell = "program=$1; answerer() { dotnet \"$program\" \"$@\"; }; " + command.Replace("./answerer ", "answerer ", StringComparison.Ordinal),
            });
            Assert.True(result.ExitCode == 0, $"{command}\n{result.Error}");
        }
    }

    [GeneratedRegex("^```sh\\r?\\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();
}
