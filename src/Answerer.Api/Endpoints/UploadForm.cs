using System.Text;
using Answerer.Application;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Answerer.Api.Endpoints;

/// <summary>A multipart form that is read as it streams in: short fields, then files one after the other.</summary>
internal sealed class UploadForm
{
    private const int MaxFieldBytes = 4_096;
    private const int MaxFields = 20;

    private readonly MultipartReader reader;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);

    private UploadForm(MultipartReader reader) => this.reader = reader;

    /// <summary>The error for a body that isn't such a form.</summary>
    public static Error NotAForm { get; } = new(ErrorKind.Usage, "not_a_form", "multipart/form-data で送信してください。");

    /// <summary>The name of the file that <see cref="ReadToFileAsync"/> came to.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Its content; to be read before the next one.</summary>
    public Stream File { get; private set; } = Stream.Null;

    /// <summary>A field that came before the file, or null.</summary>
    public string? this[string name] => fields.GetValueOrDefault(name);

    /// <summary>The form of a request, or null when its body isn't one.</summary>
    public static UploadForm? Of(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        return string.IsNullOrEmpty(boundary) || boundary.Length > 100 ? null : new UploadForm(new MultipartReader(boundary, request.Body));
    }

    /// <summary>Reads fields up to the next file.</summary>
    /// <returns>False at the end of the form.</returns>
    public async Task<bool> ReadToFileAsync(CancellationToken cancellation)
    {
        while (await reader.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            if (disposition.IsFileDisposition())
            {
                FileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value! : HeaderUtilities.RemoveQuotes(disposition.FileName).Value ?? "";
                File = section.Body;
                return true;
            }
            if (fields.Count >= MaxFields) throw new BadHttpRequestException("too many fields");
            fields[HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? ""] = await ReadFieldAsync(section.Body, cancellation);
        }
        return false;
    }

    private static async Task<string> ReadFieldAsync(Stream body, CancellationToken cancellation)
    {
        var buffer = new byte[MaxFieldBytes + 1];
        var length = await body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return length <= MaxFieldBytes ? Encoding.UTF8.GetString(buffer, 0, length) : throw new BadHttpRequestException("a field is too long");
    }
}
