using Answerer.Indexing;

namespace Answerer.Application.Services;

/// <summary>The services of the loaded papers and the words that name them.</summary>
internal sealed class ServiceCatalogue(IReadOnlyList<Paper> papers)
{
    private readonly ServiceNames names = new([.. papers.Select(paper => paper.Service)]);

    /// <summary>The services in catalogue order.</summary>
    public IReadOnlyList<Service> Services { get; } = [.. papers.Select(paper => paper.Service)];

    /// <summary>The ids, for messages.</summary>
    public string Ids => string.Join(", ", Services.Select(service => service.Id));

    /// <summary>How names are found in texts.</summary>
    public ServiceNames Names => names;

    /// <summary>The paper of a service.</summary>
    public Paper PaperOf(string serviceId) => papers.First(paper => paper.Service.Id == serviceId);

    /// <summary>The service with this id.</summary>
    public Service this[string serviceId] => PaperOf(serviceId).Service;

    /// <summary>The service that a user names: its id in any case, or exactly one of its names; else null.</summary>
    public Service? Named(string text) =>
        Services.FirstOrDefault(service => string.Equals(service.Id, text.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? (names.Exactly(text) is { } id ? this[id] : null);
}
