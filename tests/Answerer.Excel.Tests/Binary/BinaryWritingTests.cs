using Answerer.Excel.Binary;
using Answerer.Excel.Packaging;
using NPOI.HSSF.UserModel;

namespace Answerer.Excel.Tests.Binary;

/// <summary>A binary workbook comes back with nothing changed but the answers.</summary>
public sealed class BinaryWritingTests
{
    private static readonly CellEdit[] Answers =
    [
        BinaryBook.Edit("C6", "○"), BinaryBook.Edit("D6", "TLS 1.2 以上で暗号化しています。"), BinaryBook.Edit("D7", new string('長', 20_000)),
        BinaryBook.Edit("C7", "○"), BinaryBook.Edit("D30", "表の外"),
    ];

    [Fact]
    public void Write_NothingToWrite_GivesTheSameBytes() => Assert.Equal(BinaryBook.Features, BinaryBook.Fill(BinaryBook.Features));

    [Fact]
    public void Write_Answers_ChangesThoseCellsAlone()
    {
        var filled = BinaryBook.Fill(BinaryBook.Features, Answers);

        var comparison = PackageComparer.Compare(Workbook.Open(BinaryBook.Features), filled, Answers);
        Assert.True(comparison.AllAllowed, string.Join('\n', comparison.Differences.Where(difference => !difference.Allowed)));
        Assert.Equal(Answers.Select(answer => $"確認票!{answer.Cell}").Order(), comparison.Differences.Where(d => d.Kind == DifferenceKind.Cell).Select(d => d.Where).Order());
    }

    // Not by our own comparison: every record outside the cells, one by one, in its order and with all its bytes.
    [Fact]
    public void Write_Answers_KeepsEveryOtherRecordAndStream()
    {
        var filled = BinaryBook.Fill(BinaryBook.Features, Answers);
        var (before, after) = (CompoundDocument.Read(BinaryBook.Features), CompoundDocument.Read(filled));

        Assert.Equal(before.Entries.Select(entry => entry.Path), after.Entries.Select(entry => entry.Path));
        Assert.All(before.Entries.Where(entry => entry.Path != "Workbook"), entry => Assert.Equal(entry.Content, after.FindStream(entry.Path)!.Content));
        Assert.Equal(Records(BinaryBook.Features), Records(filled));

        static List<string> Records(byte[] file)
        {
            var cells = new HashSet<int> { 0x06, 0xBD, 0xBE, 0xD7, 0xFD, 0x200, 0x201, 0x203, 0x207, 0x208, 0x20B, 0x27E, 0x4BC, 0x5E };
            var strings = new HashSet<int> { 0xFC, 0xFF };
            var stream = CompoundDocument.Read(file).FindStream("Workbook")!.Content;
            var (records, last) = (new List<string>(), 0);
            for (var at = 0; at + 4 <= stream.Length; at += 4 + BitConverter.ToUInt16(stream, at + 2))
            {
                int type = BitConverter.ToUInt16(stream, at);
                last = type == 0x3C ? last : type;
                var data = stream.AsSpan(at + 4, BitConverter.ToUInt16(stream, at + 2));
                if (!cells.Contains(last) && !strings.Contains(last)) records.Add($"{type:X} {Convert.ToHexString(type == 0x85 ? data[4..] : data)}");
            }
            return records;
        }
    }

    [Fact]
    public void Write_Answers_HssfReadsEverythingThatStandsBesideThem()
    {
        var workbook = new HSSFWorkbook(new MemoryStream(BinaryBook.Fill(BinaryBook.Features, Answers)));
        var sheet = (HSSFSheet)workbook.GetSheetAt(0);

        Assert.Equal("○", sheet.GetRow(5).GetCell(2).StringCellValue);
        Assert.Equal("https://example.com/", sheet.GetRow(1).GetCell(7).Hyperlink.Address);
        Assert.Equal((2, 1), (sheet.GetDataValidations().Count, sheet.SheetConditionalFormatting.NumConditionalFormattings));
        Assert.Equal("確認票!$A$1:$E$15", workbook.GetPrintArea(0));
        Assert.True(sheet.PrintSetup.Landscape && sheet.Protect && sheet.IsColumnHidden(5));
        Assert.Equal("一覧!$A$1:$A$4", workbook.GetName("選択肢").RefersToFormula);
        Assert.Equal("IF(C6=\"○\",1,0)", sheet.GetRow(5).GetCell(4).CellFormula);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void Write_TextThatLooksLikeAFormula_StaysText(string text)
    {
        var filled = BinaryBook.Fill(BinaryBook.Features, BinaryBook.Edit("D6", text));

        var cell = new HSSFWorkbook(new MemoryStream(filled)).GetSheetAt(0).GetRow(5).GetCell(3);
        Assert.Equal((NPOI.SS.UserModel.CellType.String, text.Replace('\r', '\n')), (cell.CellType, cell.StringCellValue));
    }

    [Fact]
    public void Write_NumberEmptyTextAndMissingCells_AreSetAsInAnyWorkbook()
    {
        var original = BinaryBook.Draw((workbook, sheet) =>
        {
            var percent = workbook.CreateCellStyle();
            percent.DataFormat = HSSFDataFormat.GetBuiltinFormat("0%");
            var row = sheet.CreateRow(0);
            row.CreateCell(0).CellStyle = percent;
            row.CreateCell(1).SetCellValue("古い回答");
            sheet.SetDefaultColumnStyle(3, percent);
        });
        var filled = BinaryBook.Fill(
            original, BinaryBook.Edit("A1", "", 99.9m, "S"), BinaryBook.Edit("B1", "", null, "S"), BinaryBook.Edit("C1", "新", null, "S"),
            BinaryBook.Edit("D9", "", 50, "S"), BinaryBook.Edit("A3", "間", null, "S"));

        var sheet = Workbook.Open(filled).Sheets[0];
        Assert.Equal(["A1=100%", "B1=", "C1=新", "A3=間", "D9=50%"], sheet.Cells.Select(cell => $"{cell.Ref}={cell.Text}"));
        Assert.Equal(0.999, new HSSFWorkbook(new MemoryStream(filled)).GetSheetAt(0).GetRow(0).GetCell(0).NumericCellValue, 10);
    }

    [Fact]
    public void Write_RowHeights_AreFittedUnlessSetByHand()
    {
        var (kept, fitted) = (Heights(new WriteOptions()), Heights(new WriteOptions { FitRows = true }));

        Assert.True(kept[5] > 60, "a row without fixed height grows");
        Assert.Equal(40, kept[6], 0.5);
        Assert.True(fitted[6] > 60, "on request a fixed one grows too");

        static List<double> Heights(WriteOptions options)
        {
            CellEdit[] edits = [BinaryBook.Edit("D6", new string('長', 200)), BinaryBook.Edit("D7", new string('長', 200))];
            var filled = WorkbookWriter.Write(Workbook.Open(BinaryBook.Features), edits, options);
            Assert.True(PackageComparer.Compare(Workbook.Open(BinaryBook.Features), filled, edits).AllAllowed);
            var sheet = new HSSFWorkbook(new MemoryStream(filled)).GetSheetAt(0);
            return [.. Enumerable.Range(0, 8).Select(row => (double)(sheet.GetRow(row)?.HeightInPoints ?? 0))];
        }
    }

    [Fact]
    public void Write_FormulasThatMayDependOnAnswers_AreCalculatedOnOpening()
    {
        var filled = BinaryBook.Fill(BinaryBook.Features, Answers);
        var records = RecordStream.Read(CompoundDocument.Read(filled).FindStream("Workbook")!.Content, new ReadBudget(WorkbookLimits.Default, default));

        Assert.Equal(RecordType.Uncalced, records.Sheets[0].Records[1].Type);
        Assert.DoesNotContain(records.Sheets[1].Records, record => record.Type == RecordType.Uncalced);
    }

    [Fact]
    public void Write_OnFormula_Throws() =>
        Assert.Throws<ArgumentException>(() => BinaryBook.Fill(BinaryBook.Features, BinaryBook.Edit("E6", "1")));

    [Fact]
    public void Write_EvidenceSheet_Throws() => Assert.Throws<InvalidOperationException>(
        () => WorkbookWriter.Write(Workbook.Open(BinaryBook.Features), Answers, evidence: new EvidenceSheet([], ["セル"], [])));
}
