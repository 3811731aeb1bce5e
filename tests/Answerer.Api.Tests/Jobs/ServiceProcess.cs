using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Answerer.Testing;

namespace Answerer.Api.Tests.Jobs;

/// <summary>The service as a process of its own, that can be killed.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private readonly Process process;

    private ServiceProcess(Process process, HttpClient client)
    {
        this.process = process;
        Client = client;
    }

    /// <summary>Sends with the key that it was started with.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts it on a data folder, and waits until it listens.</summary>
    public static async Task<ServiceProcess> StartAsync(string data, string key)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Answerer.Api.dll"), "--urls", "http://127.0.0.1:0"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ANSWERER_ROOT"] = Repository.Root;
        start.Environment["ANSWERER_DATA"] = data;
        start.Environment["ANSWERER_INDEX"] = Repository.PathTo("artifacts", "test-index");
        var started = Process.Start(start)!;
        // Both streams are read while it runs, else a full pipe would stop it.
        var errors = started.StandardError.ReadToEndAsync();
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is not { Success: true } match) continue;
            _ = started.StandardOutput.ReadToEndAsync();
            var client = new HttpClient { BaseAddress = new Uri(match.Value) };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            return new ServiceProcess(started, client);
        }
        throw new InvalidOperationException($"the service ended: {await errors}");
    }

    /// <summary>Kills it as kill -9 does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        Client.Dispose();
        process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*")]
    private static partial Regex Address();
}
