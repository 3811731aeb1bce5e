using System.Diagnostics;
using Answerer.Testing;

namespace Answerer.Cli.Tests;

/// <summary>The launcher script, in a folder of its own with a dotnet that only writes down what it is told.</summary>
public sealed class LauncherTests : IDisposable
{
    private const string FakeDotnet = """
        #!/usr/bin/env bash
        if [ "$1" = build ] || [ "$1" = publish ]; then
          echo "building $*"
          echo "$1" >> "$FAKE_LOG"
          [ -z "${FAKE_FAIL:-}" ] || exit 1
          for program in "$FAKE_PROGRAM" "$FAKE_SERVICE"; do mkdir -p "$(dirname "$program")" && : > "$program"; done
        else
          printf '%s|' "$PWD" "$@"
        fi
        """;

    private readonly TemporaryFolder folder = new();

    public LauncherTests()
    {
        Directory.CreateDirectory(At("src/Answerer.Cli"));
        Directory.CreateDirectory(folder.PathTo("bin"));
        Directory.CreateDirectory(folder.PathTo("elsewhere"));
        foreach (var file in (string[])["src/Answerer.Cli/Program.cs", "src/Answerer.Cli/Old.cs", "Directory.Build.props", "Directory.Build.targets", "global.json"])
            Touch(At(file), TimeSpan.FromHours(-1));
        File.Copy(Repository.PathTo("answerer"), At("answerer"));
        File.WriteAllText(folder.PathTo("bin/dotnet"), FakeDotnet.ReplaceLineEndings("\n"));
        using (var executable = Process.Start("chmod", ["+x", folder.PathTo("bin/dotnet")])) executable.WaitForExit();
        // Creating the files above changed the folders; a build a minute ago would be older than that.
        foreach (var changed in Directory.EnumerateDirectories(At("src"), "*", SearchOption.AllDirectories).Append(At("src")))
            Directory.SetLastWriteTimeUtc(changed, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));
    }

    private string Log => folder.PathTo("log");

    private string Program => At("artifacts/bin/Answerer.Cli/release/Answerer.Cli.dll");

    private string Service => At("artifacts/publish/Answerer.Api/release/Answerer.Api.dll");

    private int Builds => File.Exists(Log) ? File.ReadAllLines(Log).Length : 0;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Launch_FirstTime_BuildsOnceAndPassesArgumentsOn()
    {
        var first = Run("ask", "質問 は?", "");
        var second = Run("services");

        Assert.Equal((0, $"{folder.PathTo("elsewhere")}|{Program}|ask|質問 は?||"), (first.ExitCode, first.Output));
        Assert.Contains("building build ", first.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (second.ExitCode, second.Error));
        Assert.Equal(1, Builds);
    }

    [Fact]
    public void Launch_Service_PublishesItBesideTheCommandLine()
    {
        var serve = Run("serve", "--urls", "http://127.0.0.1:0");
        var backup = Run("backup", "--output", "x");
        Run("services");

        Assert.Equal($"{folder.PathTo("elsewhere")}|{Service}|--urls|http://127.0.0.1:0|", serve.Output);
        Assert.Equal($"{folder.PathTo("elsewhere")}|{Service}|backup|--output|x|", backup.Output);
        Assert.Equal(["publish", "build"], File.ReadAllLines(Log));
    }

    [Fact]
    public void Launch_ThroughSymbolicLinks_FindsItsFolder()
    {
        File.CreateSymbolicLink(folder.PathTo("bin/first"), "second");
        File.CreateSymbolicLink(folder.PathTo("bin/second"), At("answerer"));

        Assert.StartsWith($"{folder.PathTo("elsewhere")}|{Program}|", Start(folder.PathTo("bin/first"), [], null).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Launch_SourceChanged_BuildsAgain()
    {
        Run();
        Touch(At("src/Answerer.Cli/Program.cs"), TimeSpan.FromHours(1));
        Run();
        Assert.Equal(2, Builds);
    }

    [Fact]
    public void Launch_SourceRemoved_BuildsAgain()
    {
        Run();
        File.Delete(At("src/Answerer.Cli/Old.cs"));
        Directory.SetLastWriteTimeUtc(At("src/Answerer.Cli"), TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1));
        Run();
        Assert.Equal(2, Builds);
    }

    [Fact]
    public void Launch_BuildFails_SaysSoAndTriesAgain()
    {
        var failed = Start(At("answerer"), [], "1");

        Assert.Equal((1, ""), (failed.ExitCode, failed.Output));
        Assert.Contains("ビルドに失敗しました", failed.Error, StringComparison.Ordinal);
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal(2, Builds);
    }

    [Fact]
    public async Task Launch_SeveralAtOnce_BuildOnce()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run("services"))));

        Assert.All(results, result => Assert.Equal(0, result.ExitCode));
        Assert.Equal(1, Builds);
    }

    private static void Touch(string path, TimeSpan ago)
    {
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime + ago);
    }

    private string At(string path) => folder.PathTo($"root/{path}");

    private CliResult Run(params string[] arguments) => Start(At("answerer"), arguments, null);

    private CliResult Start(string script, string[] arguments, string? fail)
    {
        var start = new ProcessStartInfo("bash", [script, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.PathTo("elsewhere"),
        };
        start.Environment["PATH"] = $"{folder.PathTo("bin")}:{start.Environment["PATH"]}";
        start.Environment["FAKE_LOG"] = Log;
        start.Environment["FAKE_PROGRAM"] = Program;
        start.Environment["FAKE_SERVICE"] = Service;
        if (fail is not null) start.Environment["FAKE_FAIL"] = fail;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
