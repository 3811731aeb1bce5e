namespace Answerer.Excel;

/// <summary>
/// How much of a workbook is read before it is refused. The budgets are counted while the file streams in, so that a file built to
/// harm costs no more than they allow; declared sizes are never trusted.
/// </summary>
public sealed record WorkbookLimits
{
    /// <summary>The limits that hold where none are given.</summary>
    public static WorkbookLimits Default { get; } = new();

    /// <summary>Largest file in bytes, as uploaded.</summary>
    public long MaxPackageBytes { get; init; } = 100L << 20;

    /// <summary>Largest number of bytes inflated from the whole package.</summary>
    public long MaxInflatedBytes { get; init; } = 256L << 20;

    /// <summary>Largest number of bytes inflated from one part that is read as XML: its longest text is held in memory.</summary>
    public long MaxXmlPartBytes { get; init; } = 128L << 20;

    /// <summary>Largest ratio of inflated to compressed bytes of one part; the densest real sheets stay below 100.</summary>
    public int MaxRatio { get; init; } = 250;

    /// <summary>Inflated bytes of one part below which its ratio is not looked at.</summary>
    public long RatioFloorBytes { get; init; } = 8L << 20;

    /// <summary>Largest number of entries of the package.</summary>
    public int MaxParts { get; init; } = 10_000;

    /// <summary>Largest number of cells present in all sheets together; each is held in memory.</summary>
    public int MaxCells { get; init; } = 900_000;

    /// <summary>Largest number of rows present in all sheets together.</summary>
    public int MaxRows { get; init; } = 1_200_000;

    /// <summary>Largest number of records of a binary workbook, each cell counting as one: all of them are held in memory.</summary>
    public int MaxBinaryRecords { get; init; } = 400_000;

    /// <summary>Largest number of UTF-16 units of all strings together, each counting for at least sixteen.</summary>
    public long MaxStringUnits { get; init; } = 17L << 20;

    /// <summary>Deepest nesting of elements in a part.</summary>
    public int MaxXmlDepth { get; init; } = 256;

    /// <summary>Largest number of attributes of an element.</summary>
    public int MaxXmlAttributes { get; init; } = 1_000;

    /// <summary>Largest number of different names of elements and attributes in a part.</summary>
    public int MaxXmlNames { get; init; } = 10_000;

    /// <summary>Largest number of UTF-16 units of one text; a cell of Excel holds 32,767.</summary>
    public int MaxTextUnits { get; init; } = 1 << 20;

    /// <summary>Largest number of bytes of an XML part between two tags, that is, of a text or of the attributes of an element.</summary>
    public int MaxBytesBetweenTags { get; init; } = 4 << 20;

    /// <summary>Largest number of merges, validations, their ranges, tables, names, styles and relationships together.</summary>
    public int MaxRanges { get; init; } = 500_000;

    /// <summary>Largest number of values of one list validation; a longer list counts as not resolvable.</summary>
    public int MaxListValues { get; init; } = 5_000;

    /// <summary>Largest number of cells looked at to resolve list validations and array formulas; lists beyond it count as not
    /// resolvable.</summary>
    public int MaxLookups { get; init; } = 20_000_000;
}
