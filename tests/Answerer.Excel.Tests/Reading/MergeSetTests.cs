using Answerer.Excel.Reading;

namespace Answerer.Excel.Tests.Reading;

public sealed class MergeSetTests
{
    [Theory]
    [InlineData("A1:B2", "A1:B2")]
    [InlineData("A1:A1", "")]
    [InlineData("A1:B2 B2:C3 C1:D1", "A1:B2 C1:D1")]
    [InlineData("B2:C3 A1:B2", "A1:B2")]
    [InlineData("A1:XFD1048576 B2:C3", "A1:XFD1048576")]
    [InlineData("A1:A5 B1:B5 A6:B6 A5:B5", "A1:A5 B1:B5 A6:B6")]
    public void DropOverlaps_KeepsTheOnesAboveAndLeft(string merges, string expected)
    {
        var ranges = merges.Split(' ').Select(text => CellRange.TryParse(text, out var range) ? range : default).ToList();

        MergeSet.DropOverlaps(ranges);

        Assert.Equal(expected, string.Join(' ', ranges));
    }
}
