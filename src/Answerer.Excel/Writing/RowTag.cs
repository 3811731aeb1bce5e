using System.Globalization;
using System.Text;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Writing;

/// <summary>The start tag of a row that gets an answer.</summary>
internal static class RowTag
{
    /// <summary>
    /// The tag's inside without what no longer holds, or null when everything holds: a height that Excel computed goes (the opening
    /// program fits it anew), one set by hand stays; rows that are to be fitted get the height given; spans that the answers leave go
    /// (they are a hint).
    /// </summary>
    public static string? Rewrite(MarkupScanner scanner, List<MarkupAttribute> attributes, double? fitted, (int First, int Last) columns)
    {
        var byHand = attributes.Exists(a => a.Name == "customHeight" && a.Value is "1" or "true");
        var dropped = attributes.FindAll(attribute => attribute.Name switch
        {
            "ht" => !byHand || fitted is not null,
            "customHeight" => fitted is not null,
            "spans" => !Covers(attribute.Value, columns),
            _ => false,
        });
        if (dropped.Count == 0 && fitted is null) return null;
        var tag = new StringBuilder(scanner.Name);
        foreach (var attribute in attributes.Except(dropped)) tag.Append(attribute.Raw);
        if (fitted is { } height) tag.Append(CultureInfo.InvariantCulture, $" ht=\"{height}\"");
        return tag.ToString();
    }

    // "1:6 9:12": every answer must lie in one of the spans.
    private static bool Covers(string spans, (int First, int Last) columns)
    {
        foreach (var span in spans.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = span.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0
                && int.TryParse(span.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                && int.TryParse(span.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last)
                && first <= columns.First && columns.Last <= last)
                return true;
        }
        return false;
    }
}
