using System.Text;
using Answerer.Excel.Binary;
using Answerer.Excel.Markup;
using Answerer.Excel.Packaging;
using Answerer.Excel.Writing;

namespace Answerer.Excel;

/// <summary>Writes answers into a workbook, in place: what isn't an answer stays as it is, byte for byte.</summary>
public static class WorkbookWriter
{
    /// <summary>The workbook with the answers in it.</summary>
    /// <param name="original">The workbook as opened.</param>
    /// <param name="edits">The answers, in any order, each cell at most once. One inside a merge goes into its top left cell.</param>
    /// <param name="options">How to write; the defaults when null.</param>
    /// <param name="evidence">The evidence sheet to append, or null.</param>
    /// <param name="cancellationToken">Noticed while reading the parts that change.</param>
    /// <exception cref="ArgumentException">A sheet doesn't exist, a cell is named twice or holds a formula.</exception>
    /// <exception cref="InvalidOperationException">An evidence sheet is given for a workbook that takes no new sheet, or the workbook
    /// wasn't opened from a file.</exception>
    /// <exception cref="WorkbookFormatException">A part that must change isn't as it should be.</exception>
    public static byte[] Write(
        Workbook original,
        IReadOnlyList<CellEdit> edits,
        WriteOptions? options = null,
        EvidenceSheet? evidence = null,
        CancellationToken cancellationToken = default)
    {
        if (evidence is not null && !original.TakesNewSheet)
            throw new InvalidOperationException("the workbook takes no new sheet");
        if (original.Binary is { } binary) return BinaryWorkbookWriter.Write(original, binary, edits, options ?? new WriteOptions(), cancellationToken);
        var source = original.Source ?? throw new InvalidOperationException("the workbook was not opened from a file");

        using var package = Package.Open(source.Bytes, new ReadBudget(source.Limits, cancellationToken));
        var rewriter = new PackageRewriter(package);
        foreach (var (sheet, answers) in EditPlan.BySheet(original, edits))
        {
            var part = package.Find(sheet.PartName)!;
            rewriter.Replace(part, new PartContent(part.Entry.Length, target => Fill(sheet, part, answers, target)));
        }
        if (edits.Count > 0 && source.HasFormulas) CalculateOnLoad(package.Find(source.WorkbookPart)!);
        if (evidence is not null) new EvidenceAppender(package, rewriter, original, source).Append(evidence);
        return rewriter.Write(source.Bytes);

        void Fill(Sheet sheet, PackagePart part, IReadOnlyList<CellEdit> answers, Stream target)
        {
            using var rows = SheetCursor.Open(package, part);
            using var encoded = rows.Wide is { } wide ? Encoding.CreateTranscodingStream(target, wide, Encoding.UTF8, leaveOpen: true) : null;
            var heights = options?.FitRows == true ? new RowHeightEstimate(sheet, source.Styles) : null;
            SheetSplicer.Copy(rows, encoded ?? target, answers, new CellStyleChooser(sheet, source.Styles), heights, part.Name);
        }

        void CalculateOnLoad(PackagePart workbook)
        {
            var text = PartText.Decode(rewriter.Content(workbook), workbook.Name);
            rewriter.Replace(workbook, text.Encode(WorkbookPartEditor.CalculateOnLoad(text.Utf8)));
        }
    }
}
