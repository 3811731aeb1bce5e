using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Answerer.EndToEnd.Tests;

/// <summary>Somebody at a browser, of which everything is noted that must not happen.</summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private readonly List<string> faults = [];

    private Visitor(IPage page) => Page = page;

    /// <summary>The page in front.</summary>
    public IPage Page { get; }

    /// <summary>HTTP statuses that the test provokes.</summary>
    public HashSet<int> Expected { get; } = [];

    /// <summary>Errors on the console (breaches of the CSP among them), exceptions of scripts, refused requests, requests to another host.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (faults) return [.. faults];
        }
    }

    /// <summary>Opens a page.</summary>
    /// <param name="address">Of the service.</param>
    /// <param name="context">The profile, which goes with the visitor.</param>
    public static async Task<Visitor> OpenAsync(Uri address, IBrowserContext context)
    {
        var visitor = new Visitor(await context.NewPageAsync());
        context.Console += (_, message) =>
        {
            // What the network refuses is judged by its status.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) visitor.Note($"console: {message.Text}");
        };
        context.WebError += (_, error) => visitor.Note($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } uri && uri.Authority != address.Authority) visitor.Note($"foreign: {request.Url}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !visitor.Expected.Contains(response.Status)) visitor.Note($"{response.Status}: {response.Url}");
        };
        return visitor;
    }

    /// <summary>Asks the API with the person's cookies and a page's token, as the pages' scripts do.</summary>
    public async Task<IAPIResponse> SendAsync(string method, string path, object? body = null) => await Page.APIRequest.FetchAsync(path, new APIRequestContextOptions
    {
        Method = method,
        Headers = await HeadersAsync(),
        DataObject = body,
    });

    /// <summary>What the API answers to a GET, as JSON.</summary>
    public async Task<JsonElement> ReadAsync(string path)
    {
        var response = await SendAsync("GET", path);
        Assert.Equal(200, response.Status);
        return (await response.JsonAsync())!.Value;
    }

    /// <summary>Uploads a workbook through the API.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="service">Which it is about.</param>
    /// <param name="hold">Whether it waits to be started.</param>
    public async Task<IAPIResponse> UploadAsync(byte[] content, string name, string service, bool hold = false)
    {
        var form = Page.APIRequest.CreateFormData();
        form.Set("service", service);
        form.Set("hold", hold ? "true" : "false");
        form.Set("file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        return await Page.APIRequest.PostAsync("/api/workbooks", new APIRequestContextOptions { Headers = await HeadersAsync(), Multipart = form });
    }

    /// <summary>Uploads a workbook and waits until it is filled.</summary>
    /// <returns>The job's id.</returns>
    public async Task<string> FillAsync(byte[] content, string name, string service)
    {
        var id = await JobOfAsync(await UploadAsync(content, name, service));
        // The events end when the job does.
        await Page.APIRequest.GetAsync($"/api/jobs/{id}/events");
        Assert.Equal("done", (await ReadAsync($"/api/jobs/{id}")).GetProperty("state").GetString());
        return id;
    }

    /// <summary>The job of an upload.</summary>
    public static async Task<string> JobOfAsync(IAPIResponse response)
    {
        Assert.Equal(202, response.Status);
        return (await response.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }

    /// <summary>Chooses files on the first page. From memory: Chromium loses files with a Japanese name where the locale isn't installed.</summary>
    public Task ChooseAsync(params (string Name, byte[] Content)[] files) =>
        Page.Locator("#files").SetInputFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/octet-stream", Buffer = file.Content }));

    /// <summary>What a download that an action starts holds.</summary>
    public async Task<byte[]> DownloadAsync(Func<Task> action)
    {
        var download = await Page.RunAndWaitForDownloadAsync(action);
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    /// <summary>How many questions the review page says are left.</summary>
    public async Task<int> LeftAsync()
    {
        await Expect(Page.Locator("#left")).ToContainTextAsync("残り");
        return int.Parse(Digits().Match(await Page.Locator("#left").InnerTextAsync()).Value, CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private async Task<Dictionary<string, string>> HeadersAsync()
    {
        var page = await (await Page.APIRequest.GetAsync("/password")).TextAsync();
        return new() { ["X-CSRF-TOKEN"] = Token().Match(page).Groups[1].Value };
    }

    private void Note(string fault)
    {
        lock (faults) faults.Add(fault);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    [GeneratedRegex("name=\"csrf-token\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
