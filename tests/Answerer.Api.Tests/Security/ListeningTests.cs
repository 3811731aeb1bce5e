using System.Diagnostics;
using Answerer.Api.Hosting;
using Answerer.Application;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Answerer.Api.Tests.Security;

public sealed class ListeningTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", false, true)]
    [InlineData("http://localhost:5080", false, true)]
    [InlineData("http://[::1]:5080", false, true)]
    [InlineData("http://unix:/run/answerer.sock", false, true)]
    [InlineData("https://0.0.0.0:443", false, true)]
    [InlineData("https://answerer.example:443;http://127.0.0.1:5080", false, true)]
    [InlineData("http://0.0.0.0:5080", false, false)]
    [InlineData("http://*:5080", false, false)]
    [InlineData("http://+:5080", false, false)]
    [InlineData("http://[::]:5080", false, false)]
    [InlineData("http://192.168.1.10:5080", false, false)]
    [InlineData("http://127.0.0.1.evil.example", false, false)]
    [InlineData("http://127.0.0.1:5080;http://answerer.example", false, false)]
    [InlineData("http://0.0.0.0:5080", true, true)]
    [InlineData("nonsense", true, false)]
    public void Address_InClearText_IsTakenOnThisMachineAlone(string urls, bool isBehindProxy, bool isTaken)
    {
        var result = Listening.Create(Configuration(("urls", urls)), new ServiceOptions(), isBehindProxy);

        Assert.Equal(isTaken, result.Error is null);
        if (result.Error is { } error) Assert.Equal((ErrorKind.Usage, true), (error.Kind, error.Message.Contains(urls.Split(';')[^1], StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Service_ThatWouldListenInClearText_DoesNotStart()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Answerer.Api.dll"), "--urls", "http://0.0.0.0:0"]) { RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;

        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("エラー: http://0.0.0.0:0", said, StringComparison.Ordinal);
        Assert.Contains("--behind-proxy", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_OfKestrelsOwnSettings_IsHeldToTheSame()
    {
        var result = Listening.Create(Configuration(("urls", "http://127.0.0.1:1"), ("Kestrel:Endpoints:Any:Url", "http://0.0.0.0:5080")), new ServiceOptions(), false);

        Assert.Equal("insecure_urls", result.Error?.Code);
    }

    [Theory]
    [InlineData("https://answerer.example", "answerer.example", true)]
    [InlineData("https://answerer.example", "localhost", true)]
    [InlineData("https://answerer.example", "evil.example", false)]
    [InlineData("https://10.0.0.5", "10.0.0.6", false)]
    [InlineData("https://0.0.0.0", "10.0.0.6", true)]
    [InlineData("https://0.0.0.0", "[2001:db8::1]", true)]
    [InlineData("https://0.0.0.0", "evil.example", false)]
    [InlineData("https://0.0.0.0", "named.example", true)]
    public void Host_IsOurs_ByAddressOrSetting(string urls, string host, bool isOurs)
    {
        var listening = Listening.Create(Configuration(("urls", urls)), new ServiceOptions { Hosts = ["named.example"] }, false).Value!;

        Assert.Equal(isOurs, listening.IsOurs(new HostString(host)));
    }

    [Fact]
    public void Host_BehindProxy_IsAny_UnlessSomeAreSet()
    {
        var any = Listening.Create(Configuration(), new ServiceOptions(), true).Value!;
        var some = Listening.Create(Configuration(), new ServiceOptions { Hosts = ["named.example"] }, true).Value!;

        Assert.True(any.IsOurs(new HostString("whatever.example")));
        Assert.True(some.IsOurs(new HostString("named.example")));
        Assert.False(some.IsOurs(new HostString("whatever.example")));
    }

    private static IConfiguration Configuration(params (string Name, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Name, (string?)value.Value)))
        .Build();
}
