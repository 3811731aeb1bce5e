using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Answerer.Application;
using Answerer.Cli.Commands;
using Answerer.Cli.Output;

namespace Answerer.Cli;

/// <summary>The command line: parses, sends one request, prints. Exit codes are those of DESIGN §4.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var console = new StandardStreams();
        if (!UnicodeSupport.IsComplete)
        {
            console.Fail(UnicodeSupport.Message);
            return (int)ErrorKind.Internal;
        }
        // Messages are Japanese whatever the environment says; before anything else can print one.
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        using var cancellation = new CancellationTokenSource();
        using var interrupt = Cancel(PosixSignal.SIGINT, cancellation);
        using var terminate = Cancel(PosixSignal.SIGTERM, cancellation);
        try
        {
            return await RunAsync(args, console, cancellation.Token);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.Fail("中止しました。出力は書き込んでいません。");
            return (int)ErrorKind.Cancelled;
        }
        catch (IOException exception) when (StandardStreams.IsBrokenPipe(exception))
        {
            // Whoever read our output (head, less) has seen enough.
            return 0;
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong becomes exit code 1, without the text of cells in a message.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            console.Fail($"内部エラーが発生しました（{exception.GetType().Name}）。ANSWERER_DEBUG=1 を付けて実行すると詳細を表示します。");
            if (Environment.GetEnvironmentVariable("ANSWERER_DEBUG") is { Length: > 0 }) console.Diagnostics.WriteLine(exception);
            return (int)ErrorKind.Internal;
        }
    }

    private static async Task<int> RunAsync(string[] args, StandardStreams console, CancellationToken cancellation)
    {
        var parsed = CommandTree.Create(new CommandContext(console)).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) console.Fail(error.Message.TrimEnd('.'));
            console.Diagnostics.WriteLine("使い方は --help で確認できます。");
            return (int)ErrorKind.Usage;
        }
        var exitCode = await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = console.Data,
                Error = console.Diagnostics,
            },
            cancellation);
        console.Data.Flush();
        return exitCode;
    }

    // The default would end the process at once; cancelling lets temporary files be removed first. Asked twice, it does end at once.
    private static PosixSignalRegistration Cancel(PosixSignal signal, CancellationTokenSource cancellation) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        });
}
