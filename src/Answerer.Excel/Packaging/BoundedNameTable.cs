using System.Xml;

namespace Answerer.Excel.Packaging;

/// <summary>The names of elements and attributes that an XML reader has met; a part of ever new names would fill the memory with them.</summary>
internal sealed class BoundedNameTable(int limit, string part) : XmlNameTable
{
    private readonly NameTable names = new();
    private int count;

    public override string Add(string array)
    {
        if (names.Get(array) is { } known) return known;
        Count();
        return names.Add(array);
    }

    public override string Add(char[] array, int offset, int length)
    {
        if (names.Get(array, offset, length) is { } known) return known;
        Count();
        return names.Add(array, offset, length);
    }

    public override string? Get(string array) => names.Get(array);

    public override string? Get(char[] array, int offset, int length) => names.Get(array, offset, length);

    private void Count()
    {
        if (++count > limit) throw new WorkbookFormatException(WorkbookProblem.Hostile, $"要素と属性の名前の種類が多すぎます（{part}、上限 {limit:N0}）。");
    }
}
