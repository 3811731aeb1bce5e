using System.Globalization;
using System.IO.Compression;
using System.Text;
using Answerer.Excel.Tests.Building;

namespace Answerer.Excel.Tests.Hostile;

/// <summary>Workbooks built to harm, each with the exit code that filling it must end with. The harmless ones hold one question.</summary>
internal static class HostileBooks
{
    private const int Filled = 0;
    private const int Refused = 3;

    private const string Question = """<row r="1"><c r="A1" t="inlineStr"><is><t>No.</t></is></c><c r="B1" t="inlineStr"><is><t>確認項目</t></is></c><c r="C1" t="inlineStr"><is><t>回答</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>通信を暗号化していますか。</t></is></c><c r="C2"/></row>""";

    public static IReadOnlyDictionary<string, (int ExitCode, Func<byte[]> Build)> All { get; } = new Dictionary<string, (int, Func<byte[]>)>
    {
        ["bomb by ratio"] = (Refused, () => new TestBook().Sheet("S", new string(' ', 100 << 20)).Build()),
        ["bomb by size"] = (Refused, () => Book(Cells(180_000, i => string.Create(CultureInfo.InvariantCulture, $"<v>{i * 7919L % 1_000_003}.{i % 977}</v><!--{i * 104_729L % 999_983}{i * 15_485_863L % 9_999_991}{i * 32_452_843L % 9_999_973}-->")))),
        ["strings by number"] = (Refused, () => new TestBook().Rows("S", Question).Strings(Repeat(6_000_000, i => i % 3 == 0 ? "<si/>" : "<si><t/></si>")).Build()),
        ["strings by length"] = (Refused, () => new TestBook().Rows("S", Question).Strings($"<si><t>{Repeat(1_200_000, i => string.Create(CultureInfo.InvariantCulture, $"長い{i}{i * 7919L % 1_000_003}文字列{i * 104_729L % 999_983}と{i % 131}{i % 733}数値{i % 1_777}を{i % 9_973}"))}</t></si>").Build()),
        ["nested bombs"] = (Filled, () => Part("xl/embeddings/bomb.zip", Nested(4))),
        ["entity bomb"] = (Refused, () => new TestBook().RawSheet("S", $"<!DOCTYPE x [<!ENTITY a \"{new string('a', 1000)}\">{Repeat(9, i => $"<!ENTITY {(char)('b' + i)} \"{Repeat(10, _ => $"&{(char)('a' + i)};")}\">")}]><worksheet xmlns=\"{TestBook.Main}\"><sheetData><row><c t=\"str\"><v>&j;</v></c></row></sheetData></worksheet>").Build()),
        ["ranges of 17 billion cells"] = (Filled, () => Book(
            Question,
            before: """<cols><col min="1" max="16384" hidden="0" width="9"/></cols>""",
            after: """<mergeCells><mergeCell ref="E1:XFD1048576"/></mergeCells><conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="C1:XFD1048576"><formula1>$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>""")),
        ["100,000 sheets"] = (Refused, () => Sheets(100_000)),
        ["100,000 sheets of one part"] = (Refused, () => Sheets(100_000, onePart: true)),
        ["100,000 styles"] = (Filled, () => new TestBook().Rows("S", Question).Styles(
            $"<numFmts>{Repeat(100_000, i => $"<numFmt numFmtId=\"{i + 200}\" formatCode=\"0.{i}&quot;x&quot;\"/>")}</numFmts><fonts>{Repeat(100_000, i => $"<font><sz val=\"{i % 90 + 5}\"/></font>")}</fonts><cellXfs>{Repeat(100_000, i => $"<xf numFmtId=\"{i + 200}\" fontId=\"{i}\"/>")}</cellXfs>").Build()),
        ["overlapping merges"] = (Filled, () => Book(Question, after: $"<mergeCells>{Repeat(100_000, i => $"<mergeCell ref=\"E{i % 1000 + 1}:ZZ{i % 1000 + 1 + i / 10}\"/>")}</mergeCells>")),
        ["recursive names"] = (Filled, () => new TestBook()
            .Sheet("S", $"<sheetData>{Question}</sheetData><dataValidations>{Repeat(20_000, i => $"<dataValidation type=\"list\" sqref=\"C{i + 2}\"><formula1>n{i}</formula1></dataValidation>")}</dataValidations>")
            .Workbook(after: $"<definedNames>{Repeat(20_000, i => $"<definedName name=\"n{i}\">n{(i + 1) % 20_000}</definedName>")}</definedNames>").Build()),
        ["deep nesting"] = (Refused, () => new TestBook().Sheet("S", string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))).Build()),
        ["a million names"] = (Refused, () => Book(Question, after: Repeat(1_000_000, i => $"<n{i}/>"))),
        ["a tag of 20 MB"] = (Refused, () => Book(Question, after: $"<x {Repeat(1_000_000, i => $" a{i}=\"{i * 7919L % 1_000_003}\"")}/>")),
        ["a quarter of a million validations"] = (Filled, () => Book(Question, after: $"<dataValidations>{Repeat(240_000, i => $"<dataValidation type=\"whole\" sqref=\"F{i % 1_000_000 + 1}\"><formula1>{i}</formula1></dataValidation>")}</dataValidations>")),
        ["a million rows"] = (Filled, () => Book(Question + Repeat(1_000_000, i => $"<row r=\"{i + 3}\" ht=\"{i * 7919L % 100_003}\"/>"))),
        ["as many cells as allowed"] = (Filled, () => Book(Question + Cells(89_990, i => string.Create(CultureInfo.InvariantCulture, $"<v>{i * 7919L % 1_000_003}</v>")))),
        ["as many characters as allowed"] = (Filled, () => Book(Question + Cells(68_000, i => string.Create(CultureInfo.InvariantCulture, $"<v>{i * 7919L % 1_000_003:0000000}文字{i * 104_729L % 999_983:0000000}文字{i * 15_485_863L % 9_999_991:0000000}</v>"), "str"))),
        ["comments among the rows"] = (Filled, () => Book(Question + Repeat(1_500_000, i => $"<!--{i * 7919L % 1_000_003}{i * 104_729L % 999_983}{i % 977}-->"))),
        ["foreign elements among the rows"] = (Refused, () => Book(Question + Repeat(2_500_000, i => $"<x a=\"{i * 7919L % 1_000_003}\"/>"))),
        ["a cell of 40 million characters"] = (Refused, () => Book(Question + $"<row r=\"9\"><c r=\"F9\" t=\"inlineStr\"><is><t>{Repeat(2_000_000, i => $"{i * 7919L % 1_000_003} {i * 104_729L % 999_983} {i % 977}")}</t></is></c></row>")),
    };

    private static byte[] Book(string rows, string before = "", string after = "") =>
        new TestBook().Sheet("S", $"{before}<sheetData>{rows}</sheetData>{after}").Build();

    // Ten cells a row, beside the question.
    private static string Cells(int rows, Func<int, string> content, string type = "n") => Repeat(rows, row =>
        $"<row r=\"{row + 3}\">{Repeat(10, column => $"<c r=\"{(char)('F' + column)}{row + 3}\" t=\"{type}\">{content(row * 10 + column)}</c>")}</row>");

    private static byte[] Part(string name, byte[] content) => new TestBook().Rows("S", Question).Package().Add(name, content).Build();

    private static byte[] Nested(int depth)
    {
        var inner = depth == 0 ? new byte[50 << 20] : Nested(depth - 1);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 16; i++)
            {
                using var entry = zip.CreateEntry($"{i}.zip").Open();
                entry.Write(inner);
            }
        }
        return stream.ToArray();
    }

    private static byte[] Sheets(int count, bool onePart = false)
    {
        var package = new TestBook().Rows("S", Question).Package();
        package.Set("xl/workbook.xml", $"<workbook xmlns=\"{TestBook.Main}\" xmlns:r=\"{TestBook.Rel}\"><sheets>{Repeat(count, i => $"<sheet name=\"S{i}\" sheetId=\"{i + 1}\" r:id=\"rId{(onePart ? 1 : i + 1)}\"/>")}</sheets></workbook>");
        if (onePart) return package.Build();
        package.Set("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{Repeat(count, i => $"<Relationship Id=\"rId{i + 1}\" Type=\"{TestBook.Rel}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")}</Relationships>");
        for (var i = 2; i <= count; i++) package.Add($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{TestBook.Main}\"><sheetData/></worksheet>");
        return package.Build();
    }

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++) all.Append(text(i));
        return all.ToString();
    }
}
