using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Answerer.Testing;

namespace Answerer.Api.Tests.Jobs;

/// <summary>The service as a process of its own, that can be killed.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private readonly Process process;
    private readonly Channel<string> said = Channel.CreateUnbounded<string>();

    private ServiceProcess(Process process, Browser client)
    {
        this.process = process;
        Client = client;
        _ = ListenAsync();
    }

    /// <summary>Sends with the key that it was started with.</summary>
    public Browser Client { get; }

    /// <summary>Its number.</summary>
    public int Id => process.Id;

    /// <summary>Starts it on a data folder, and waits until it listens.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="key">The key of its client.</param>
    /// <param name="before">Words of a command that becomes the service in the end.</param>
    public static async Task<ServiceProcess> StartAsync(string data, string key, params IReadOnlyList<string> before)
    {
        string[] command = [.. before, "dotnet", Path.Combine(AppContext.BaseDirectory, "Answerer.Api.dll"), "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ANSWERER_ROOT"] = Repository.Root;
        start.Environment["ANSWERER_DATA"] = data;
        start.Environment["ANSWERER_INDEX"] = Repository.PathTo("artifacts", "test-index");
        var started = Process.Start(start)!;
        // Both streams are read while it runs, else a full pipe would stop it.
        var errors = started.StandardError.ReadToEndAsync();
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is not { Success: true } match) continue;
            var client = new Browser(new Uri(match.Value));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
            return new ServiceProcess(started, client);
        }
        throw new InvalidOperationException($"the service ended: {await errors}");
    }

    /// <summary>Waits until it has printed a line with these words.</summary>
    public async Task SaysAsync(string words)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await said.Reader.ReadAsync(limit.Token)).Contains(words, StringComparison.Ordinal))
        {
        }
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

    // A full pipe would stop it.
    private async Task ListenAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line) said.Writer.TryWrite(line);
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*")]
    private static partial Regex Address();
}
