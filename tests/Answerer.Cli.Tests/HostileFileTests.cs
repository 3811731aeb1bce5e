using Answerer.Testing;
using Answerer.Excel.Tests.Hostile;

namespace Answerer.Cli.Tests;

/// <summary>Workbooks built to harm end in bounded time and memory, with their exit code, and leave nothing half done.</summary>
public sealed class HostileFileTests : IDisposable
{
    /// <summary>Five seconds of all cores together, after which the system ends the program; what else the machine does counts for nothing.</summary>
    private const string Bounded = "ulimit -t 5; exec dotnet \"$@\"";

    /// <summary>280 MiB, which keep the whole process below 400 MB; beyond them the runtime ends the program with another exit code.</summary>
    private const string HeapLimit = "0x11800000";

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

        var result = CliProcess.Run(new CliCall("fill", folder.PathTo("in.xlsx"), "--service", "xmail")
        {
            Shell = Bounded,
            Environment = new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HeapLimit },
        });

        Assert.True(exitCode == result.ExitCode, $"exit {result.ExitCode} instead of {exitCode}: {result.Error}");
        Assert.Equal(exitCode == 0, folder.Files.Contains("in.filled.xlsx"));
        Assert.DoesNotContain(folder.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
