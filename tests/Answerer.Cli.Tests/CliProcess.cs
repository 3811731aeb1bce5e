using System.Diagnostics;
using System.Globalization;
using System.Text;
using Answerer.Testing;

namespace Answerer.Cli.Tests;

/// <summary>Runs the built command line as users do: a process of its own, with its own index folder.</summary>
internal static class CliProcess
{
    /// <summary>The built program.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "Answerer.Cli.dll");

    // One index for all tests of this run: building it is not what they are about.
    private static readonly string IndexFolder = Directory.CreateTempSubdirectory("answerer-index-").FullName;

    static CliProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(IndexFolder, recursive: true);

    /// <summary>Runs to the end.</summary>
    public static CliResult Run(params string[] arguments) => Run(new CliCall(arguments));

    /// <summary>Runs to the end.</summary>
    public static CliResult Run(CliCall call)
    {
        var start = new ProcessStartInfo(call.Shell is null ? "dotnet" : "bash")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            WorkingDirectory = call.Folder ?? Repository.Root,
        };
        string[] all = call.Shell is null ? [Program, .. call.Arguments] : ["-c", call.Shell, "bash", Program, .. call.Arguments];
        foreach (var argument in all) start.ArgumentList.Add(argument);
        start.Environment["ANSWERER_INDEX"] = IndexFolder;
        start.Environment["ANSWERER_ROOT"] = Repository.Root;
        foreach (var (name, value) in call.Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        // Both streams are read while the process runs, else a full pipe would stop it.
        var error = ReadDiagnosticsAsync(process, call);
        process.StandardInput.Write(call.Input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static async Task<string> ReadDiagnosticsAsync(Process process, CliCall call)
    {
        if (call.SignalAtFirstNotice is not { } signal) return await process.StandardError.ReadToEndAsync();
        // The program's own words, not those of a shell in front of it.
        string? first;
        do first = await process.StandardError.ReadLineAsync();
        while (first is not null && !first.StartsWith(call.NoticeBegins, StringComparison.Ordinal));
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return first + await process.StandardError.ReadToEndAsync();
    }
}
