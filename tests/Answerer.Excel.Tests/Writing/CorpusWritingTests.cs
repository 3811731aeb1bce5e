using Answerer.Excel.Tests.Building;
using Answerer.Excel.Tests.Reading;
using Answerer.Testing;
using Xunit.Abstractions;

namespace Answerer.Excel.Tests.Writing;

/// <summary>Workbooks of many producers come back unharmed.</summary>
public sealed class CorpusWritingTests(ITestOutputHelper output)
{
    private static readonly EvidenceSheet Evidence = new([["社内確認用"]], ["セル", "状態"], [new EvidenceRow("S", new CellRef(2, 2), ["S!B2", "回答"], EvidenceTone.Good)]);

    /// <summary>Every corpus file that can be read.</summary>
    private static IEnumerable<(string Name, byte[] Bytes, Workbook Workbook)> Workbooks()
    {
        var root = SharedData.Require("xlsx-corpus");
        foreach (var file in Corpus.Files())
        {
            var name = Path.GetRelativePath(root, file);
            if (Corpus.Refused.ContainsKey(name)) continue;
            var bytes = File.ReadAllBytes(file);
            yield return (name, bytes, Workbook.Open(bytes));
        }
    }

    [SkippableFact]
    public void Write_OneCellOfEverySheet_ChangesThatSheetAlone()
    {
        var sheets = 0;
        foreach (var (name, bytes, workbook) in Workbooks())
        {
            Assert.Equal(bytes, WorkbookWriter.Write(workbook, []));
            foreach (var sheet in workbook.Sheets)
            {
                var edit = new CellEdit(sheet.Name, FreeCell(sheet), "対応 & <確認>");
                var filled = WorkbookWriter.Write(workbook, [edit]);

                var comparison = PackageComparer.Compare(Workbook.Open(bytes), filled, [edit]);
                Assert.True(comparison.AllAllowed, $"{name}: {string.Join('\n', comparison.Differences.Where(d => !d.Allowed).Take(5))}");
                Assert.Single(comparison.Differences, d => d.Kind == DifferenceKind.Cell);
                Assert.Subset(new HashSet<string> { sheet.PartName, workbook.Source!.WorkbookPart }, comparison.Differences.Select(d => d.Part).ToHashSet());
                sheets++;
            }
        }
        output.WriteLine($"NOTE {sheets} sheets written");
    }

    [SkippableFact]
    public void Write_EvidenceSheet_IsAllowedAndTheValidatorFindsNothingNew()
    {
        var checkedFiles = 0;
        foreach (var (name, bytes, workbook) in Workbooks())
        {
            if (workbook.StructureProtected) continue;
            var edit = new CellEdit(workbook.Sheets[0].Name, FreeCell(workbook.Sheets[0]), "対応");
            var filled = WorkbookWriter.Write(workbook, [edit], evidence: Evidence);

            var comparison = PackageComparer.Compare(Workbook.Open(bytes), filled, [edit]);
            Assert.True(comparison.AllAllowed, $"{name}: {string.Join('\n', comparison.Differences.Where(d => !d.Allowed).Take(5))}");
            if (SdkValidator.Faults(bytes) is not { } before) continue;
            var after = SdkValidator.Faults(filled);
            Assert.True(after is not null, $"{name}: the validator opens the original but not the filled workbook");
            Assert.True(after!.Count <= before.Count, $"{name}: {string.Join('\n', after.Except(before).Take(5))}");
            checkedFiles++;
        }
        output.WriteLine($"NOTE {checkedFiles} files validated");
    }

    // A cell without formula, outside of array formulas: beside what the sheet holds.
    private static CellRef FreeCell(Sheet sheet)
    {
        var cell = sheet.Cells.FirstOrDefault(c => !c.HasFormula && c.Text.Length == 0)?.Ref
            ?? new CellRef(Math.Max(1, sheet.Cells.Count == 0 ? 1 : sheet.Cells[^1].Ref.Row), Math.Min(CellRef.MaxColumn, sheet.Cells.Count == 0 ? 1 : sheet.Cells.Max(c => c.Ref.Column) + 1));
        var merge = sheet.Merges.FirstOrDefault(m => m.Contains(cell));
        cell = merge == default ? cell : merge.First;
        return sheet.Find(cell) is { HasFormula: true } ? new CellRef(CellRef.MaxRow, 1) : cell;
    }
}
