using System.Diagnostics;
using System.Text.RegularExpressions;
using Answerer.Testing;

namespace Answerer.EndToEnd.Tests;

/// <summary>The service as people start it: a process of its own with an empty data folder.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private readonly Process process;
    private readonly TemporaryFolder data;

    private ServiceProcess(Process process, TemporaryFolder data, Uri administratorLink)
    {
        this.process = process;
        this.data = data;
        AdministratorLink = administratorLink;
        Address = new Uri(administratorLink.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>The service as it was built beside the tests.</summary>
    public static string Built { get; } = Repository.PathTo(
        "artifacts", "bin", "Answerer.Api", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "Answerer.Api.dll");

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The link that it printed for the administrator.</summary>
    public Uri AdministratorLink { get; }

    /// <summary>Starts it from the root of the file system, and waits for the link that it prints once it listens.</summary>
    /// <param name="program">Path of Answerer.Api.dll.</param>
    public static async Task<ServiceProcess> StartAsync(string program)
    {
        var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["ANSWERER_ROOT"] = Repository.Root;
        start.Environment["ANSWERER_DATA"] = folder.PathTo("data");
        start.Environment["ANSWERER_INDEX"] = Repository.PathTo("artifacts", "test-index");
        start.Environment["ANSWERER_SIGN_INS_PER_MINUTE"] = "1000";
        var started = Process.Start(start)!;
        // Both streams are read while it runs, else a full pipe would stop it.
        var errors = started.StandardError.ReadToEndAsync();
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Link().Match(line) is not { Success: true } match) continue;
            _ = started.StandardOutput.ReadToEndAsync();
            return new ServiceProcess(started, folder, new Uri(match.Value));
        }
        folder.Dispose();
        throw new InvalidOperationException($"the service ended: {await errors}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        data.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9][0-9]*/signin#\S+")]
    private static partial Regex Link();
}
