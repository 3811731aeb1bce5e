using Answerer.Application.Knowledge;
using Answerer.Application.Services;

namespace Answerer.Application.Jobs;

/// <summary>The service that a request names; no id for the workbook's own.</summary>
internal sealed record RequestedService(string? Id);

/// <summary>Finds it.</summary>
internal static class RequestedServices
{
    /// <summary>The service of this id or name; null, "" and "auto" leave it to the workbook.</summary>
    public static async Task<Result<RequestedService>> NamedServiceAsync(this IKnowledgeSource source, string? name, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(name) || name == "auto") return Result.Of(new RequestedService(null));
        if (!(await source.GetAsync(cancellation)).TryGet(out var knowledge, out var error)) return error;
        var catalogue = new ServiceCatalogue(knowledge.Papers);
        return catalogue.Named(name) is { } service ? Result.Of(new RequestedService(service.Id)) : Errors.UnknownService(name, catalogue);
    }
}
