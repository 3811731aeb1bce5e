using System.Collections;
using System.Globalization;
using Answerer.Api.Hosting;
using Answerer.Application;
using Answerer.Storage;
using Microsoft.AspNetCore.Connections;

namespace Answerer.Api;

/// <summary>The service: reads the settings, puts the host together, runs it.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (!UnicodeSupport.IsComplete) return Fail(UnicodeSupport.Message, ErrorKind.Internal);
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        if (ServeArguments.AskForHelp(args))
        {
            Console.Out.WriteLine(ServeArguments.Usage);
            return 0;
        }
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? ""));
        if (!AnswererOptionsReader.Read(InstallationFolder.Find(), environment).TryGet(out var options, out var error)) return Fail(error.Message, error.Kind);
        try
        {
            if (BackupCommand.Of(args) is { } backup) return backup.Run(options.Service.Data, TimeProvider.System);
            if (ServeArguments.FirstUnknown(args) is { } unknown) return Fail($"「{unknown}」という指定はありません。\n{ServeArguments.Usage}", ErrorKind.Usage);
            if (!ServiceHost.Create(args, options).TryGet(out var app, out error)) return Fail(error.Message, error.Kind);
            await using (app)
            {
                await app.StartAsync();
                Console.Out.WriteLine($"起動しました。ブラウザーで {string.Join(' ', app.Urls)} を開いてください。終了するには Ctrl+C を押します。");
                await app.WaitForShutdownAsync();
            }
            return 0;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            return Fail("待ち受けるアドレスは、ほかのプログラムが使っています。そのプログラムを終了するか、--urls で別のポートを指定してください。", ErrorKind.Usage);
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
