using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Answerer.Testing;

namespace Answerer.Api.Tests.Jobs;

/// <summary>What a program does with jobs.</summary>
internal static class JobClient
{
    /// <summary>A workbook with 25 questions, most of which are answered for xmail.</summary>
    public static byte[] Sample { get; } = File.ReadAllBytes(Repository.PathTo("samples", "クラウドサービス確認票.xlsx"));

    /// <summary>Uploads.</summary>
    public static async Task<HttpResponseMessage> UploadAsync(this HttpClient client, byte[] content, string name = "確認票.xlsx", params (string Name, string Value)[] fields)
    {
        using var form = Form(fields);
        form.Add(new ByteArrayContent(content), "file", name);
        return await client.PostAsync(new Uri("/api/workbooks", UriKind.Relative), form);
    }

    /// <summary>Uploads the sample, and waits until it is done.</summary>
    public static async Task<JsonElement> FillAsync(this HttpClient client, string service = "xmail")
    {
        using var response = await client.UploadAsync(Sample, fields: ("service", service));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        return await client.WaitAsync((await response.JsonAsync()).Id());
    }

    /// <summary>Waits for the last event of a job; the job as it is then.</summary>
    public static async Task<JsonElement> WaitAsync(this HttpClient client, string id)
    {
        var events = await client.EventsAsync(id);
        return events.Count > 0 ? events[^1].Job : await client.ReadAsync($"/api/jobs/{id}");
    }

    /// <summary>The events after one, until the job is done or failed.</summary>
    public static async Task<IReadOnlyList<(string Number, JsonElement Job)>> EventsAsync(this HttpClient client, string id, string? after = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/jobs/{id}/events");
        if (after is not null) request.Headers.Add("Last-Event-ID", after);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        var parser = System.Net.ServerSentEvents.SseParser.Create(await response.Content.ReadAsStreamAsync(), (_, data) => JsonDocument.Parse(data.ToArray()).RootElement);
        var events = new List<(string, JsonElement)>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await foreach (var item in parser.EnumerateAsync(limit.Token)) events.Add((item.EventId!, item.Data));
        return events;
    }

    /// <summary>Reads.</summary>
    public static Task<JsonElement> ReadAsync(this HttpClient client, string path) => client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));

    /// <summary>Changes a question.</summary>
    public static Task<HttpResponseMessage> ReviseAsync(this HttpClient client, string job, int number, object changes) =>
        client.PatchAsJsonAsync(new Uri($"/api/jobs/{job}/questions/{number}", UriKind.Relative), changes);

    /// <summary>The body of an answer.</summary>
    public static Task<JsonElement> JsonAsync(this HttpResponseMessage response) => response.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>Its id.</summary>
    public static string Id(this JsonElement element) => element.Text("id")!;

    /// <summary>A text of it; null where it is null.</summary>
    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    /// <summary>A number of it.</summary>
    public static int Number(this JsonElement element, string name) => element.GetProperty(name).GetInt32();

    /// <summary>A form with fields.</summary>
    public static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            var content = new StringContent(value);
            content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = name };
            form.Add(content);
        }
        return form;
    }
}
