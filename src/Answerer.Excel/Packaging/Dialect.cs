namespace Answerer.Excel.Packaging;

/// <summary>The namespaces of one conformance class: Transitional (ECMA-376 Part 4) or Strict (ISO/IEC 29500-1).</summary>
internal sealed record Dialect(string Main, string Relationships)
{
    public static Dialect Transitional { get; } = new(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    public static Dialect Strict { get; } = new(
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /// <summary>Whether the namespace is that of SpreadsheetML elements.</summary>
    public static bool IsMain(string ns) => ns == Transitional.Main || ns == Strict.Main;

    /// <summary>Relationship types of the package format itself (ECMA-376 Part 2).</summary>
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>What a relationship type says after its prefix ("worksheet", "digital-signature/origin"); null for types of other makers.</summary>
    public static string? RelationshipKind(string type)
    {
        foreach (var prefix in (ReadOnlySpan<string>)[Transitional.Relationships, Strict.Relationships, PackageRelationships])
        {
            if (type.StartsWith(prefix, StringComparison.Ordinal) && type.Length > prefix.Length)
                return type[(prefix.Length + 1)..];
        }
        return null;
    }
}
