using System.Globalization;
using System.Text;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Writing;

/// <summary>Additions to the parts that list other parts.</summary>
internal static class PackagePartEditor
{
    public const string ContentTypesName = "[Content_Types].xml";

    /// <summary>Adds a relationship of an id of its own.</summary>
    /// <returns>The changed part and the id.</returns>
    public static (byte[] Xml, string Id) AddRelationship(byte[] xml, string type, string target)
    {
        var scanner = new MarkupScanner(xml);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (scanner.Read())
        {
            if (scanner.Starts(1, "Relationship"u8) && scanner.Attribute("Id"u8) is { } taken) ids.Add(taken);
        }
        var number = ids.Count + 1;
        while (ids.Contains(Id(number))) number++;
        return (AppendToRoot(xml, "Relationship", $"Id=\"{Id(number)}\" Type=\"{type}\" Target=\"{EscapedMarkup.Encode(target)}\""), Id(number));
    }

    /// <summary>Names the content type of a part.</summary>
    public static byte[] AddContentType(byte[] xml, string part, string contentType) =>
        AppendToRoot(xml, "Override", $"PartName=\"/{EscapedMarkup.Encode(part)}\" ContentType=\"{contentType}\"");

    /// <summary>Removes the elements below the root of which an attribute has one of the values; names of parts compare ignoring case.</summary>
    public static byte[] Remove(byte[] xml, string element, string attribute, IEnumerable<string> values)
    {
        var unwanted = values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var scanner = new MarkupScanner(xml);
        var splices = new Splices();
        while (scanner.Read())
        {
            if (!scanner.Starts(1, Encoding.UTF8.GetBytes(element)) || !unwanted.Contains(scanner.Attribute(Encoding.UTF8.GetBytes(attribute)) ?? "")) continue;
            var start = scanner.Start;
            scanner.SkipToEnd();
            splices.Replace(start, scanner.End, "");
        }
        return splices.Apply(xml);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private static byte[] AppendToRoot(byte[] xml, string name, string attributes)
    {
        var scanner = new MarkupScanner(xml);
        var splices = new Splices();
        while (scanner.Read())
        {
            if (scanner.Depth != 0 || scanner.Kind == TagKind.Start) continue;
            var element = $"<{scanner.Prefix}{name} {attributes}/>";
            if (scanner.Kind == TagKind.End) splices.Insert(scanner.Start, element);
            else splices.Replace(scanner.End - 2, scanner.End, $">{element}</{scanner.Name}>");
        }
        return splices.Apply(xml);
    }
}
