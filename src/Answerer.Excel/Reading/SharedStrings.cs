using System.Text;
using Answerer.Excel.Formats;
using Answerer.Excel.Packaging;

namespace Answerer.Excel.Reading;

/// <summary>Reads string items: plain and rich text, never the phonetic runs (rPh) that most Japanese workbooks carry.</summary>
internal static class SharedStrings
{
    /// <summary>All strings of the shared string part; none when the workbook has no such part.</summary>
    public static IReadOnlyList<string> ReadAll(Package package, PackagePart? part)
    {
        var strings = new List<string>();
        if (part is null) return strings;
        using var reader = package.OpenXml(part);
        reader.ReadRoot();
        while (reader.NextChild(0))
        {
            if (reader.LocalName != "si" || !reader.IsMain) continue;
            reader.Budget.AddText(0, part.Name);
            strings.Add(ReadItem(reader));
        }
        return strings;
    }

    /// <summary>The text of the current si or is element; leaves the reader on its end tag.</summary>
    /// <param name="reader">Stands on the element.</param>
    /// <param name="like">A text that it may well be, and that is then not held twice.</param>
    public static string ReadItem(PartReader reader, string? like = null)
    {
        var depth = reader.Depth;
        var first = "";
        StringBuilder? runs = null;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "t") Append();
            if (reader.LocalName != "r") continue;
            var run = reader.Depth;
            while (reader.NextChild(run))
            {
                if (reader.LocalName == "t") Append();
            }
        }
        return EscapedText.Decode(runs?.ToString() ?? first);

        void Append()
        {
            var text = reader.ReadText(like);
            reader.Budget.AddText(text.Length, reader.Part.Name);
            if (first.Length == 0) first = text;
            else (runs ??= new StringBuilder(first)).Append(text);
        }
    }
}
