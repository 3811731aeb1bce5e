using System.Diagnostics;
using Answerer.Testing;

namespace Answerer.Api.Tests;

/// <summary>The program as it is started.</summary>
public sealed class ServeTests
{
    [Theory]
    [InlineData(0, "使い方: answerer serve", "--help")]
    [InlineData(2, "「--frobnicate」という指定はありません", "--frobnicate")]
    [InlineData(2, "「xmail」という指定はありません", "--urls", "http://127.0.0.1:0", "xmail")]
    [InlineData(2, "使い方: answerer backup", "backup", "--somewhere", "x")]
    [InlineData(3, "データがありません", "backup")]
    [InlineData(6, "壊れている", "restore", "Answerer.sln")]
    public void Started_with_these_arguments_it_says_what_to_do(int exitCode, string says, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var (code, output) = Run(folder.PathTo("data"), arguments);

        Assert.Equal(exitCode, code);
        Assert.Contains(says, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_on_one_address_or_one_folder_the_second_says_so()
    {
        await using var service = await TestService.StartAsync();
        using var folder = new TemporaryFolder();

        var (address, sameAddress) = Run(folder.PathTo("data"), "--urls", service.Address.ToString().TrimEnd('/'));
        var (data, sameData) = Run(service.Data, "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, address);
        Assert.Contains("ほかのプログラムが使っています", sameAddress, StringComparison.Ordinal);
        Assert.Equal(6, data);
        Assert.Contains("ほかのプロセス", sameData, StringComparison.Ordinal);
    }

    private static (int Code, string Output) Run(string data, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Answerer.Api.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["ANSWERER_ROOT"] = Repository.Root;
        start.Environment["ANSWERER_DATA"] = data;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)));
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
