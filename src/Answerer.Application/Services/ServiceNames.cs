using Answerer.Indexing;

namespace Answerer.Application.Services;

/// <summary>
/// Finds the catalogue's services in texts by name, short name and alias, ignoring case, width and white space; the longest name wins
/// where names overlap. Immutable and thread-safe.
/// </summary>
internal sealed class ServiceNames
{
    private readonly List<Name> names;

    public ServiceNames(IReadOnlyList<Service> services)
    {
        var vendor = VendorWord(services);
        names =
        [
            .. services
                .SelectMany(service => Words(service)
                    .Select(word => new Name(
                        TextFolding.Squash(word),
                        service.Id,
                        word == service.Name || word == service.ShortName || (vendor is not null && TextFolding.Squash(word).StartsWith(vendor, StringComparison.Ordinal)))))
                .Where(name => name.Folded.Length > 0)
                .DistinctBy(name => (name.Folded, name.ServiceId))
                .OrderByDescending(name => name.Folded.Length),
        ];
    }

    /// <summary>Every service that the text names, each once, in the order of their names' length.</summary>
    public IReadOnlyList<ServiceMention> In(string text)
    {
        var folded = FoldedName.Of(text);
        var taken = new List<(int Start, int End)>();
        var mentions = new List<ServiceMention>();
        foreach (var name in names)
        {
            for (var at = Find(folded.Text, name.Folded, 0); at >= 0; at = Find(folded.Text, name.Folded, at + 1))
            {
                var end = at + name.Folded.Length;
                // A shorter name inside a longer one is part of it; two services may share one name.
                if (!folded.IsWord(at, name.Folded.Length) || taken.Exists(span => at < span.End && span.Start < end && span != (at, end))) continue;
                taken.Add((at, end));
                mentions.Add(new ServiceMention(name.ServiceId, name.Official));
            }
        }
        return [.. mentions.GroupBy(mention => mention.ServiceId).Select(group => group.FirstOrDefault(mention => mention.Official) ?? group.First())];
    }

    /// <summary>The one service that the text speaks of: official names count before informal ones; null if none or several.</summary>
    public string? Single(string text) => Decide(In(text));

    /// <summary>The id of the service one of whose names the whole text is, or null.</summary>
    public string? Exactly(string text)
    {
        var folded = TextFolding.Squash(text);
        var ids = names.Where(name => name.Folded == folded).Select(name => name.ServiceId).Distinct().ToList();
        return ids.Count == 1 ? ids[0] : null;
    }

    /// <summary>The one service among mentions, as in <see cref="Single"/>.</summary>
    public static string? Decide(IEnumerable<ServiceMention> mentions) => Candidates(mentions) is [var only] ? only : null;

    /// <summary>The ids in question: those named officially if any, else those named informally.</summary>
    public static IReadOnlyList<string> Candidates(IEnumerable<ServiceMention> mentions)
    {
        var all = mentions.ToList();
        var official = all.Where(mention => mention.Official).ToList();
        return [.. (official.Count > 0 ? official : all).Select(mention => mention.ServiceId).Distinct()];
    }

    private static IEnumerable<string> Words(Service service) =>
        service.ShortName is null ? [service.Name, .. service.Aliases] : [service.Name, service.ShortName, .. service.Aliases];

    private static int Find(string text, string name, int from) => text.IndexOf(name, from, StringComparison.Ordinal);

    // The word that all full names begin with is the vendor's; an alias that begins with it can mean nothing else (IIJ WAF),
    // whereas the rest of a name may be a common noun (WAF, ディレクトリサービス).
    private static string? VendorWord(IReadOnlyList<Service> services)
    {
        var first = services.Select(service => TextFolding.Squash(service.Name.Split([' ', '\u3000'], 2)[0])).Distinct().ToList();
        return services.Count > 1 && first is [{ Length: > 0 } word] ? word : null;
    }

    private sealed record Name(string Folded, string ServiceId, bool Official);
}
