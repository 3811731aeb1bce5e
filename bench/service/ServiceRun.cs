using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.Administration;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Service.Bench;

/// <summary>The service as a process, on a new data folder, with a key for each user.</summary>
internal sealed partial class ServiceRun : IDisposable
{
    private readonly Process process;
    private readonly string data;

    private ServiceRun(Process process, string data, Uri address, IReadOnlyList<BenchUser> users)
    {
        (this.process, this.data, Address, Users) = (process, data, address, users);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Those who use it.</summary>
    public IReadOnlyList<BenchUser> Users { get; }

    /// <summary>What of it is resident, in MiB (Linux).</summary>
    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Starts it for some users in teams of five.</summary>
    public static async Task<ServiceRun> StartAsync(string root, int users)
    {
        var folder = Directory.CreateTempSubdirectory("answerer-bench-").FullName;
        var keys = await KeysAsync(root, folder, users);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(root, "artifacts/publish/Answerer.Api/release/Answerer.Api.dll"), "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ANSWERER_ROOT"] = Path.GetFullPath(root);
        start.Environment["ANSWERER_DATA"] = folder;
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is not { Success: true } match) continue;
            _ = started.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            var address = new Uri(match.Value);
            return new ServiceRun(started, folder, address, [.. keys.Select((key, number) => new BenchUser(number, Team(number), Client(address, key)))]);
        }
        throw new InvalidOperationException("the service ended");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var user in Users) user.Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private static string Team(int user) => string.Create(CultureInfo.InvariantCulture, $"team{user / 5}");

    private static HttpClient Client(Uri address, string key)
    {
        var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(string root, string folder, int users)
    {
        var options = new AnswererOptions { Root = root, Index = Path.Combine(root, "index") };
        options.Service.Data = folder;
        await using var provider = new ServiceCollection().AddLogging().AddSingleton<INotices, NoNotices>().AddAnswerer(options).AddAnswererJobs().AddAccounts().BuildServiceProvider();
        using var scope = provider.CreateScope();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var keys = new List<string>();
        for (var user = 0; user < users; user++)
        {
            var made = await mediator.Send(new AddApiKey(new Caller("bench", "bench", "", Role.Administrator), "bench", Team(user), "reviewer", TimeProvider.System.GetUtcNow().AddDays(1)));
            keys.Add(made.Value!.Secret);
        }
        return keys;
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[1-9][0-9]*")]
    private static partial Regex Listening();

    private sealed class NoNotices : INotices
    {
        public void Warn(string message)
        {
        }
    }
}

/// <summary>One who uses the service.</summary>
internal sealed record BenchUser(int Number, string Team, HttpClient Client);
