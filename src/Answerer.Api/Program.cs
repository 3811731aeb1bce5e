using System.Collections;
using System.Globalization;
using Answerer.Api.Hosting;
using Answerer.Application;
using Answerer.Storage;

namespace Answerer.Api;

/// <summary>The service: reads the settings, puts the host together, runs it.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (!UnicodeSupport.IsComplete) return Fail(UnicodeSupport.Message, ErrorKind.Internal);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? ""));
        if (!AnswererOptionsReader.Read(InstallationFolder.Find(), environment).TryGet(out var options, out var error)) return Fail(error.Message, error.Kind);
        try
        {
            if (BackupCommand.Of(args) is { } backup) return backup.Run(options.Service.Data, TimeProvider.System);
            if (!ServiceHost.Create(args, options).TryGet(out var app, out error)) return Fail(error.Message, error.Kind);
            await using (app) await app.RunAsync();
            return 0;
        }
        catch (StorageException exception)
        {
            return Fail($"{StorageFailures.Of(exception).Message}（{options.Service.Data}）", ErrorKind.UnwritableOutput);
        }
    }

    private static int Fail(string message, ErrorKind kind)
    {
        Console.Error.WriteLine($"エラー: {message}");
        return (int)kind;
    }
}
