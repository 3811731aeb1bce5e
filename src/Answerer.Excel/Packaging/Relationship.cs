namespace Answerer.Excel.Packaging;

/// <summary>A relationship from a part to another part of the package. External targets are never looked at.</summary>
/// <param name="Id">Its id within the source part.</param>
/// <param name="Kind">The type without its prefix ("worksheet"), or null for types of other makers.</param>
/// <param name="Target">Name of the target part.</param>
internal sealed record Relationship(string Id, string? Kind, string Target)
{
    /// <summary>The name of the part that holds the relationships of the package itself.</summary>
    public const string PackageRelationshipsName = "_rels/.rels";

    /// <summary>The internal relationships of a part (null: of the package); empty when it has none.</summary>
    public static IReadOnlyList<Relationship> ReadAll(Package package, PackagePart? source)
    {
        var relationships = new List<Relationship>();
        if (package.Find(source?.RelationshipsName ?? PackageRelationshipsName) is not { } part) return relationships;
        using var reader = package.OpenXml(part);
        reader.ReadRoot();
        while (reader.NextChild(0))
        {
            if (reader.LocalName != "Relationship" || reader.Attribute("TargetMode") == "External") continue;
            if (reader.Attribute("Id") is not { } id || reader.Attribute("Target") is not { } target) continue;
            package.Budget.AddRange(part.Name);
            relationships.Add(new Relationship(id, Dialect.RelationshipKind(reader.Attribute("Type") ?? ""), Resolve(source?.Folder ?? "", target)));
        }
        return relationships;
    }

    /// <summary>The part that the relationship leads to; null where the package has none.</summary>
    public PackagePart? Find(Package package) =>
        package.Find(Target) ?? (Target.Contains('%', StringComparison.Ordinal) ? package.Find(Uri.UnescapeDataString(Target)) : null);

    // Targets are taken as plain paths: real files hold targets that no URI parser accepts.
    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var path = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (segment is not ("" or "." or "..")) path.Add(segment);
        }
        return string.Join('/', path);
    }
}
