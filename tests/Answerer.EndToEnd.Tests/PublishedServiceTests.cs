using System.Diagnostics;
using Answerer.Testing;

namespace Answerer.EndToEnd.Tests;

public sealed class PublishedServiceTests
{
    [Fact]
    public async Task The_published_service_serves_its_files_byte_for_byte_wherever_it_is_started()
    {
        using var folder = new TemporaryFolder();
        await PublishAsync(folder.Path);
        using var service = await ServiceProcess.StartAsync(folder.PathTo("Answerer.Api.dll"));
        using var client = new HttpClient { BaseAddress = service.Address };
        var files = Repository.PathTo("src", "Answerer.Api", "wwwroot");
        var types = new HashSet<string>();

        foreach (var file in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories))
        {
            using var response = await client.GetAsync(new Uri(Path.GetRelativePath(files, file), UriKind.Relative));
            Assert.Equal(await File.ReadAllBytesAsync(file), await response.Content.ReadAsByteArrayAsync());
            types.Add($"{Path.GetExtension(file)} {response.Content.Headers.ContentType?.MediaType}");
        }
        Assert.Equal([".css text/css", ".js text/javascript", ".svg image/svg+xml"], types.Order(StringComparer.Ordinal));

        var page = await client.GetStringAsync(new Uri("/signin", UriKind.Relative));
        // A changed file gets another address, else browsers would go on with the old one.
        Assert.Matches("/css/site\\.css\\?v=", page);
    }

    private static async Task PublishAsync(string target)
    {
        var configuration = Path.GetFileName(Path.GetDirectoryName(ServiceProcess.Built))!;
        var start = new ProcessStartInfo("dotnet", ["publish", Repository.PathTo("src", "Answerer.Api"), "-c", configuration, "--no-build", "-o", target, "--nologo", "-v", "q", "--disable-build-servers"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(output));
    }
}
