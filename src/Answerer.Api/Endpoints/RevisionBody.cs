using System.Text.Json;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Jobs;

namespace Answerer.Api.Endpoints;

/// <summary>The changes of a PATCH: what is absent stays as it is, what is null is taken back.</summary>
internal sealed record RevisionBody(long Version, Optional<string?> Text, Optional<string?> Choice, bool? Approved, Optional<NamedPassage?> Evidence)
{
    /// <summary>Reads it; false when a member isn't what it should be.</summary>
    public static bool TryRead(JsonElement body, out RevisionBody changes)
    {
        changes = new RevisionBody(0, default, default, null, default);
        if (body.ValueKind != JsonValueKind.Object || !body.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt64(out var seen)) return false;
        if (!TryText(body, "text", out var text) || !TryText(body, "choice", out var choice)) return false;
        bool? approved = null;
        if (body.TryGetProperty("approved", out var flag))
        {
            if (flag.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) return false;
            approved = flag.GetBoolean();
        }
        if (!TryPassage(body, out var evidence)) return false;
        changes = new RevisionBody(seen, text, choice, approved, evidence);
        return true;
    }

    /// <summary>As a request.</summary>
    public ReviseQuestion ToRequest(Caller caller, string id, int number) =>
        new(caller, id, number, Version) { Text = Text, Choice = Choice, Approved = Approved, Evidence = Evidence };

    private static bool TryText(JsonElement body, string name, out Optional<string?> text)
    {
        text = default;
        if (!body.TryGetProperty(name, out var value)) return true;
        if (value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) return false;
        text = new Optional<string?>(true, value.GetString());
        return true;
    }

    private static bool TryPassage(JsonElement body, out Optional<NamedPassage?> evidence)
    {
        evidence = default;
        if (!body.TryGetProperty("evidence", out var value)) return true;
        if (value.ValueKind == JsonValueKind.Null)
        {
            evidence = new Optional<NamedPassage?>(true, null);
            return true;
        }
        if (value.ValueKind != JsonValueKind.Object || !TryText(value, "clause", out var clause) || !TryText(value, "quote", out var quote)) return false;
        if (clause.Value is null || quote.Value is null) return false;
        evidence = new Optional<NamedPassage?>(true, new NamedPassage(clause.Value, quote.Value));
        return true;
    }
}
