using System.Globalization;
using Answerer.Testing;
using NPOI.HSSF.UserModel;

namespace Answerer.Excel.Tests.Binary;

/// <summary>Binary workbooks for tests: one that another program wrote, with what must survive; and small ones made by HSSF.</summary>
internal static class BinaryBook
{
    public const string Sheet = "確認票";

    /// <summary>
    /// A table of eight questions in rows 6 to 13 (answers in C with a list of a hidden sheet, remarks in D, formulas in E), with merges,
    /// fonts, a comment, a hyperlink, a chart, conditional formats, a filter with criteria, protection, names and print settings
    /// (tools/samples/binary.py).
    /// </summary>
    public static byte[] Features { get; } =
        File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Answerer.Excel.Tests", "Binary", "features.xls"));

    /// <summary>A workbook of one sheet S, drawn by HSSF.</summary>
    public static byte[] Draw(Action<HSSFWorkbook, HSSFSheet> draw)
    {
        var workbook = new HSSFWorkbook();
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // HSSF reads numbers of constraints in the current one
        draw(workbook, (HSSFSheet)workbook.CreateSheet("S"));
        CultureInfo.CurrentCulture = culture;
        using var stream = new MemoryStream();
        workbook.Write(stream);
        return stream.ToArray();
    }

    public static CellEdit Edit(string cell, string text, decimal? number = null, string sheet = Sheet) => new(sheet, CellRef.Parse(cell), text, number);

    public static byte[] Fill(byte[] file, params CellEdit[] edits) => WorkbookWriter.Write(Workbook.Open(file), edits);
}
