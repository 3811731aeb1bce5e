namespace Answerer.Excel.Packaging;

/// <summary>
/// The parts of digital signatures. Signatures hang on an origin part, wherever a producer put it (ECMA-376 Part 2, 10.4); an origin
/// without any signs nothing.
/// </summary>
internal static class SignatureParts
{
    private const string UsualFolder = "_xmlsignatures/";

    /// <summary>The relationships that lead to origins.</summary>
    public static IEnumerable<Relationship> Origins(Package package) =>
        Relationship.ReadAll(package, source: null).Where(root => root.Kind == "digital-signature/origin");

    /// <summary>Whether anything signs the package.</summary>
    public static bool Any(Package package) =>
        package.Parts.Any(InUsualFolder) || Origins(package).Any(root => root.Find(package) is { } origin
            && Relationship.ReadAll(package, origin).Any(relationship => relationship.Kind == "digital-signature/signature"));

    /// <summary>Origins, signatures and certificates with their relationships; none where nothing signs the package.</summary>
    public static IReadOnlySet<PackagePart> Of(Package package)
    {
        var found = new HashSet<PackagePart>();
        if (!Any(package)) return found;
        var pending = new Stack<PackagePart>(Origins(package).Select(root => root.Find(package)).OfType<PackagePart>().Concat(package.Parts.Where(InUsualFolder)));
        while (pending.TryPop(out var part))
        {
            if (!found.Add(part)) continue;
            if (package.Find(part.RelationshipsName) is { } relationships) found.Add(relationships);
            foreach (var relationship in Relationship.ReadAll(package, part))
            {
                if (relationship.Kind?.StartsWith("digital-signature/", StringComparison.Ordinal) == true && relationship.Find(package) is { } target) pending.Push(target);
            }
        }
        return found;
    }

    private static bool InUsualFolder(PackagePart part) => part.Name.StartsWith(UsualFolder, StringComparison.OrdinalIgnoreCase);
}
