namespace Answerer.Excel.Binary;

/// <summary>A cell of a binary sheet, whatever record it stands in.</summary>
/// <param name="Format">Place of its format among the XF records.</param>
/// <param name="Kind">What its value is; formulas with the records that belong to them.</param>
/// <param name="Value">The value's bytes: an IEEE 754 double, a place in the table of strings, or the data of the records.</param>
internal readonly record struct BinaryCell(ushort Format, RecordType Kind, ReadOnlyMemory<byte> Value)
{
    public bool HasFormula => Kind == RecordType.Formula;

    public bool IsBlank => Kind == RecordType.Blank;

    public bool SameValue(BinaryCell other) => Kind == other.Kind && Value.Span.SequenceEqual(other.Value.Span);
}
