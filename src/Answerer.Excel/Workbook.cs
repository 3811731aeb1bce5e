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
}
