using System.Buffers.Binary;

namespace Answerer.Excel.Binary;

/// <summary>The rows and cells of a binary sheet, read from their records without HSSF ([MS-XLS] 2.1.7.20.5).</summary>
internal sealed class BinaryCellTable
{
    private readonly SortedDictionary<CellRef, BinaryCell> cells = [];
    private readonly SortedDictionary<int, BinaryRecord> rows = [];

    private BinaryCellTable()
    {
    }

    /// <summary>The cells by address.</summary>
    public IReadOnlyDictionary<CellRef, BinaryCell> Cells => cells;

    /// <summary>The rows by their 1-based number.</summary>
    public IReadOnlyDictionary<int, BinaryRecord> Rows => rows;

    public static BinaryCellTable Read(SheetRecords sheet)
    {
        var table = new BinaryCellTable();
        var (first, end) = sheet.CellTable();
        for (var i = first; i < end; i++)
        {
            var record = sheet.Records[i];
            switch (record.Type)
            {
                case RecordType.Row: table.rows[record.UInt16(0) + 1] = record; break;
                case RecordType.MulBlank: table.AddRow(record, 2, RecordType.Blank, (_, _) => default); break;
                case RecordType.MulRk: table.AddRow(record, 6, RecordType.Number, (data, at) => Double(BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(at + 2)))); break;
                case RecordType.Rk: table.Add(record, RecordType.Number, Double(record.UInt32(6))); break;
                case RecordType.Formula: table.Add(record, RecordType.Formula, FormulaData(sheet.Records, ref i, end)); break;
                case RecordType.Blank or RecordType.Number or RecordType.LabelSst or RecordType.Label or RecordType.RString or RecordType.BoolErr:
                    table.Add(record, record.Type, record.Data[6..].ToArray());
                    break;
            }
        }
        return table;
    }

    private void Add(BinaryRecord record, RecordType kind, ReadOnlyMemory<byte> value) =>
        cells[new CellRef(record.UInt16(0) + 1, record.UInt16(2) + 1)] = new BinaryCell(record.UInt16(4), kind, value);

    // Row, first column, one entry a cell that begins with its format, last column (2.4.174, 2.4.175).
    private void AddRow(BinaryRecord record, int entrySize, RecordType kind, Func<byte[], int, ReadOnlyMemory<byte>> value)
    {
        var data = record.Data.ToArray();
        var (row, column) = (record.UInt16(0) + 1, record.UInt16(2) + 1);
        for (var at = 4; at + entrySize <= data.Length - 2; at += entrySize)
            cells[new CellRef(row, column++)] = new BinaryCell(record.UInt16(at), kind, value(data, at));
    }

    /// <summary>The data of a formula and of the records that follow it: its text result, a formula that cells share, an array.</summary>
    private static byte[] FormulaData(IReadOnlyList<BinaryRecord> records, ref int at, int end)
    {
        using var data = new MemoryStream();
        data.Write(records[at].Data[6..]);
        while (at + 1 < end && records[at + 1].Type is RecordType.String or RecordType.SharedFormula or RecordType.Array or RecordType.Table or RecordType.Continue)
            data.Write(records[++at].Raw);
        return data.ToArray();
    }

    // RkNumber (2.5.217): the upper 30 bits of a double, or an integer; either in hundredths.
    private static byte[] Double(uint rk)
    {
        var number = (rk & 2) != 0 ? (int)rk >> 2 : BitConverter.Int64BitsToDouble((long)(rk & ~3u) << 32);
        return BitConverter.GetBytes((rk & 1) != 0 ? number / 100 : number);
    }
}
