using Answerer.Testing;
using System.Diagnostics;
using Answerer.Excel.Tests.Hostile;

namespace Answerer.Cli.Tests;

/// <summary>Workbooks built to harm end in bounded time and memory, with their exit code, and leave nothing half done.</summary>
public sealed class HostileFileTests : IDisposable
{
    /// <summary>What a fill may take; more than on a machine that does nothing else, for here others work beside it.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    /// <summary>The heap that keeps the whole process below 450 MiB (400 is the aim); beyond it the runtime ends the program with another exit code.</summary>
    private const string HeapLimit = "0x16000000";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names { get; } = [.. HostileBooks.All.Keys];

    public void Dispose() => folder.Dispose();

    [Theory]
    [Trait("Category", "Full")]
    [MemberData(nameof(Names))]
    public void Fill_HostileWorkbook_EndsWithItsExitCode(string name)
    {
        var (exitCode, build) = HostileBooks.All[name];
        File.WriteAllBytes(folder.PathTo("in.xlsx"), build());
        CliProcess.Run("services");

        var start = Stopwatch.GetTimestamp();
        var result = CliProcess.Run(new CliCall("fill", folder.PathTo("in.xlsx"), "--service", "xmail")
        {
            Environment = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HeapLimit },
        });

        Assert.True(exitCode == result.ExitCode, $"exit {result.ExitCode} instead of {exitCode}: {result.Error}");
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Bound);
        Assert.Equal(exitCode == 0, folder.Files.Contains("in.filled.xlsx"));
        Assert.DoesNotContain(folder.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
