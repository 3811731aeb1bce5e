using NPOI.SS.UserModel;
using NPOI.SS.Util;

namespace Answerer.Excel.Tests.Binary;

/// <summary>A binary workbook is understood like any other.</summary>
public sealed class BinaryReadingTests
{
    [Fact]
    public void Read_TableOfAnotherProgram_FindsQuestionsListsAndLimits()
    {
        var questionnaire = LayoutReader.Read(Workbook.Open(BinaryBook.Features), null, CancellationToken.None);

        Assert.Equal(8, questionnaire.Questions.Count);
        Assert.All(questionnaire.Questions, question =>
        {
            Assert.Equal(["○", "△", "×", "－"], question.Answers[0].Vocabulary.Select(label => label.Value));
            Assert.True(question.Answers[0].Enforced);
            Assert.Equal((AnswerRole.Text, 200), (question.Answers[1].Role, question.Answers[1].MaxLength));
        });
    }

    [Fact]
    public void Open_Features_AreInTheModel()
    {
        var workbook = Workbook.Open(BinaryBook.Features);
        var sheet = workbook.Sheets[0];

        Assert.Equal([("確認票", SheetVisibility.Visible), ("一覧", SheetVisibility.Hidden)], workbook.Sheets.Select(s => (s.Name, s.Visibility)));
        Assert.Equal(["A1:E1"], sheet.Merges.Select(merge => merge.ToString()));
        Assert.Equal(["A5:E13"], sheet.Tables.Select(table => table.ToString()));
        Assert.Equal([(6, 6)], sheet.HiddenColumns);
        Assert.True(sheet.Protected);
        Assert.False(workbook.TakesNewSheet);
        var (heading, answer, formula) = (Cell("B5"), Cell("C6"), Cell("E6"));
        Assert.Equal((true, "FFDDEBF7", true), (heading.Bold, heading.Fill, heading.Bordered));
        Assert.Equal((false, ""), (answer.Locked, answer.Text));
        Assert.Equal((true, "0"), (formula.HasFormula, formula.Text));

        SheetCell Cell(string cell) => sheet.Find(CellRef.Parse(cell))!;
    }

    [Fact]
    public void Open_ValuesOfEveryKind_ShowAsInTheSheet()
    {
        var sheet = Workbook.Open(BinaryBook.Draw((workbook, sheet) =>
        {
            var row = sheet.CreateRow(2);
            row.CreateCell(0).SetCellValue(1.1);
            row.CreateCell(1).SetCellValue("一\r\n二");
            row.CreateCell(2).SetCellValue(true);
            row.CreateCell(3).SetCellErrorValue(FormulaError.DIV0.Code);
            Styled(4, "yyyy/mm/dd").SetCellValue(45383);
            Styled(5, "0.0%").SetCellValue(0.999);
            row.CreateCell(6).SetCellFormula("1/0");
            row.CreateCell(7);
            row.ZeroHeight = true;
            workbook.SetSheetHidden(workbook.GetSheetIndex(workbook.CreateSheet("V")), SheetState.VeryHidden);

            ICell Styled(int column, string format)
            {
                var cell = row.CreateCell(column);
                cell.CellStyle = workbook.CreateCellStyle();
                cell.CellStyle.DataFormat = workbook.CreateDataFormat().GetFormat(format);
                return cell;
            }
        }));

        Assert.Equal(["1.1", "一\n二", "TRUE", "#DIV/0!", "2024/04/01", "99.9%", "0", ""], sheet.Sheets[0].Cells.Select(cell => cell.Text));
        Assert.Equal([3], sheet.Sheets[0].HiddenRows);
        Assert.Equal(SheetVisibility.VeryHidden, sheet.Sheets[1].Visibility);
    }

    [Theory]
    [InlineData("list", "\"はい,いいえ\"")]
    [InlineData("decimal", "0.5")]
    [InlineData("whole", "3")]
    public void Open_Validations_AreThoseOfTheXmlFormats(string type, string formula)
    {
        var workbook = Workbook.Open(BinaryBook.Draw((_, sheet) =>
        {
            var helper = sheet.GetDataValidationHelper();
            var constraint = type switch
            {
                "list" => helper.CreateExplicitListConstraint(["はい", "いいえ"]),
                "decimal" => helper.CreateDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0.5", null),
                _ => helper.CreateintConstraint(OperatorType.GREATER_OR_EQUAL, "3", null),
            };
            var validation = helper.CreateValidation(constraint, new CellRangeAddressList(1, 65535, 2, 3));
            validation.CreatePromptBox("題", "説明");
            sheet.AddValidationData(validation);
        }));

        var read = Assert.Single(workbook.Sheets[0].Validations);
        Assert.Equal((type, formula, "題\n説明"), (read.Type, read.Formula1, read.Prompt));
        Assert.Equal(["C2:D65536"], read.Ranges.Select(range => range.ToString()));
        Assert.Equal(type == "list" ? null : "greaterThanOrEqual", read.Operator);
        Assert.Equal(type == "list" ? ["はい", "いいえ"] : null, read.Values);
    }
}
