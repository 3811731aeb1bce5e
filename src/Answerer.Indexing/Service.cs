namespace Answerer.Indexing;

/// <summary>One service of the catalogue (seeds/catalogue.json).</summary>
/// <param name="Id">Short id (<c>xmail</c>).</param>
/// <param name="Name">Full name, as cited.</param>
/// <param name="ShortName">The name its paper uses in running text, or null.</param>
/// <param name="Aliases">What customers may write in a service column or on a cover.</param>
/// <param name="File">File name below seeds/.</param>
/// <param name="Document">Document number of the paper, or null.</param>
/// <param name="Revision">Revision of the paper, or null.</param>
public sealed record Service(string Id, string Name, string? ShortName, IReadOnlyList<string> Aliases, string File, string? Document, string? Revision)
{
    /// <summary>Words by which a sentence speaks of this service alone (メール for a mail service).</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];
}
