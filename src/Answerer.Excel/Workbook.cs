using Answerer.Excel.Binary;
using Answerer.Excel.Packaging;
using Answerer.Excel.Reading;

namespace Answerer.Excel;

/// <summary>
/// A workbook as read: immutable, thread-safe. Read once by streaming; every text is what the reader of the sheet sees
/// (no furigana, cached values of formulas).
/// </summary>
public sealed class Workbook
{
    internal Workbook(IReadOnlyList<Sheet> sheets, bool structureProtected)
    {
        Sheets = sheets;
        StructureProtected = structureProtected;
    }

    /// <summary>Sheets in tab order, hidden ones included; chart and dialog sheets left out.</summary>
    public IReadOnlyList<Sheet> Sheets { get; }

    /// <summary>Whether sheets may not be added (workbookProtection lockStructure).</summary>
    public bool StructureProtected { get; }

    /// <summary>The file behind it; null for workbooks built in memory.</summary>
    internal WorkbookSource? Source { get; init; }

    /// <summary>The file behind it, where that is a binary one (.xls).</summary>
    internal BinarySource? Binary { get; init; }

    /// <summary>Whether a sheet can be added: not where the structure is protected, to a binary workbook, or where no more cell formats fit.</summary>
    public bool TakesNewSheet => !StructureProtected && Source is { Styles.HasRoom: true };

    /// <summary>Reads a workbook: .xlsx, .xlsm and their templates, of either conformance class, and .xls of Excel 97 to 2003.</summary>
    /// <param name="bytes">The whole file; kept, and not to be changed while the workbook is in use.</param>
    /// <param name="limits">The reader's budgets; <see cref="WorkbookLimits.Default"/> when null.</param>
    /// <param name="cancellationToken">Noticed while streaming.</param>
    /// <exception cref="WorkbookFormatException">The bytes are no workbook that can be filled; its Problem says why.</exception>
    public static Workbook Open(ReadOnlyMemory<byte> bytes, WorkbookLimits? limits = null, CancellationToken cancellationToken = default) =>
        Open(bytes, like: null, limits ?? WorkbookLimits.Default, cancellationToken);

    /// <summary>Reads a workbook that is mostly the same as another, and shares its cells.</summary>
    internal static Workbook Open(ReadOnlyMemory<byte> bytes, Workbook? like, WorkbookLimits limits, CancellationToken cancellationToken) =>
        FileSignature.IsBinaryWorkbook(bytes.Span)
            ? BinaryWorkbookReader.Read(bytes, limits, cancellationToken)
            : WorkbookReader.Read(bytes, like, limits, cancellationToken);
}
