using System.Globalization;
using Answerer.Excel.Markup;

namespace Answerer.Excel.Writing;

/// <summary>Fonts, fills, border and cell formats of the evidence sheet. Their order is the order of <see cref="EvidenceStyles"/>.</summary>
internal static class EvidenceFormats
{
    /// <summary>Header, then good, check and blank: the colours that Excel's own styles 良い and どちらでもない have.</summary>
    public const string Fills =
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F4E78\"/><bgColor indexed=\"64\"/></patternFill></fill>" +
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFC6EFCE\"/><bgColor indexed=\"64\"/></patternFill></fill>" +
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFEB9C\"/><bgColor indexed=\"64\"/></patternFill></fill>" +
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEDEDED\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    /// <summary>One thin grey border all around.</summary>
    public const string Borders =
        "<border><left style=\"thin\"><color rgb=\"FFBFBFBF\"/></left><right style=\"thin\"><color rgb=\"FFBFBFBF\"/></right>" +
        "<top style=\"thin\"><color rgb=\"FFBFBFBF\"/></top><bottom style=\"thin\"><color rgb=\"FFBFBFBF\"/></bottom><diagonal/></border>";

    /// <summary>Warning, header, link, good, check, blank.</summary>
    public static string Fonts(string size, string face)
    {
        return Font("<b/>", "FFC00000") + Font("<b/>", "FFFFFFFF") + Font("<u/>", "FF0563C1")
            + Font("<b/>", "FF006100") + Font("<b/>", "FF9C5700") + Font("", "FF595959");

        string Font(string marks, string color)
        {
            var (bold, underline) = marks == "<u/>" ? ("", marks) : (marks, "");
            var name = face.Length == 0 ? "" : $"<name val=\"{EscapedMarkup.Encode(face)}\"/>";
            return $"<font>{bold}{underline}<sz val=\"{EscapedMarkup.Encode(size)}\"/><color rgb=\"{color}\"/>{name}</font>";
        }
    }

    /// <summary>The cell formats, given where fonts, fills and border were appended.</summary>
    public static string CellFormats(int font, int fill, int border)
    {
        const string Wrapped = "vertical=\"top\" wrapText=\"1\"";
        const string Centered = "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"";
        const string Status = "horizontal=\"center\" vertical=\"top\" wrapText=\"1\"";
        return Format(font, 0, 0, "vertical=\"center\"")     // warning
            + Format(0, 0, 0, "vertical=\"center\"")         // note
            + Format(font + 1, fill, border, Centered)       // header
            + Format(0, 0, border, Wrapped)                  // body
            + Format(font + 2, 0, border, Wrapped)           // link
            + Format(font + 3, fill + 1, border, Status)     // good
            + Format(font + 4, fill + 2, border, Status)     // check
            + Format(font + 5, fill + 3, border, Status);    // blank
    }

    private static string Format(int font, int fill, int border, string alignment) => string.Create(CultureInfo.InvariantCulture,
        $"<xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" xfId=\"0\"{Apply("Font", font)}{Apply("Fill", fill)}{Apply("Border", border)} applyAlignment=\"1\"><alignment {alignment}/></xf>");

    private static string Apply(string what, int index) => index == 0 ? "" : $" apply{what}=\"1\"";
}
