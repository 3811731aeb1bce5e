using System.Collections;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json;
using Answerer.Application;
using Answerer.Cli.Output;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Answerer.Cli;

/// <summary>What every command works with: the streams, and the use cases, which are put together only when one is sent.</summary>
internal sealed class CommandContext(StandardStreams console)
{
    /// <summary>The process's streams.</summary>
    public StandardStreams Console { get; } = console;

    /// <summary>Takes notices.</summary>
    public INotices Notices { get; } = new ConsoleNotices(console);

    /// <summary>Reads the settings, lets the command build its request from them, and sends it.</summary>
    public async Task<Result<T>> RequestAsync<T>(Func<AnswererOptions, IRequest<Result<T>>> request, CancellationToken cancellation)
        where T : class
    {
        if (!ReadOptions().TryGet(out var options, out var invalid)) return invalid;
        await using var provider = new ServiceCollection().AddSingleton(Notices).AddAnswerer(options).BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request(options), cancellation);
    }

    /// <summary>Sends a request and hands the value on; prints the error and gives its exit code otherwise.</summary>
    public async Task<int> SendAsync<T>(
        Func<AnswererOptions, IRequest<Result<T>>> request, Func<T, int> onSuccess, CancellationToken cancellation)
        where T : class =>
        (await RequestAsync(request, cancellation)).TryGet(out var value, out var error) ? onSuccess(value) : Fail(error);

    /// <summary>Prints one JSON document on a line.</summary>
    public int WriteJson<T>(T value, JsonTypeInfo<T> type)
    {
        Console.Data.WriteLine(JsonSerializer.Serialize(value, type));
        return 0;
    }

    /// <summary>Prints an error and gives its exit code.</summary>
    public int Fail(Error error)
    {
        Console.Fail(error.Message);
        return (int)error.Kind;
    }

    private static Result<AnswererOptions> ReadOptions() =>
        AnswererOptionsReader.Read(
            InstallationFolder.Find(),
            Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string?)entry.Value ?? "")));
}
