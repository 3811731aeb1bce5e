namespace Answerer.Excel.Binary;

/// <summary>The records of one sheet, from BOF to EOF.</summary>
internal sealed class SheetRecords(string name, byte kind, List<BinaryRecord> records)
{
    public string Name { get; } = name;

    /// <summary>Whether it is a worksheet, and no chart, macro sheet or module ([MS-XLS] 2.4.28, dt).</summary>
    public bool IsWorksheet { get; } = kind == 0;

    public IReadOnlyList<BinaryRecord> Records { get; } = records;

    public bool HasFormulas => Records.Any(record => record.Type == RecordType.Formula);

    /// <summary>
    /// The rows and cells: indices of the first record and of the one after the last. Without any, both are where the first would stand:
    /// after the dimensions ([MS-XLS] 2.1.7.20.5).
    /// </summary>
    public (int First, int End) CellTable()
    {
        var (first, end) = (-1, -1);
        // What belongs to a chart on the sheet stands deeper, behind the cells.
        for (var i = 1; i < Records.Count && Records[i].Type != RecordType.BeginOfFile; i++)
        {
            if (!IsTableRecord(Records[i].Type)) continue;
            if (first < 0) first = i;
            end = i + 1;
        }
        while (end > 0 && Records[end].Type == RecordType.Continue && Records[end - 1].Type is RecordType.String) end++;
        if (first >= 0) return (first, end);
        var after = Records.ToList().FindIndex(record => record.Type == RecordType.Dimensions) + 1;
        return (after, after);
    }

    /// <summary>Whether records of that type hold rows and cells, or places of them.</summary>
    public static bool IsTableRecord(RecordType type) => type is RecordType.Row or RecordType.Blank or RecordType.MulBlank or RecordType.Rk
        or RecordType.MulRk or RecordType.Number or RecordType.Label or RecordType.LabelSst or RecordType.RString or RecordType.BoolErr
        or RecordType.Formula or RecordType.String or RecordType.SharedFormula or RecordType.Array or RecordType.Table or RecordType.DbCell;
}
