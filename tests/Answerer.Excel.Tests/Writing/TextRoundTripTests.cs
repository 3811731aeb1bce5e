using System.Text;
using Answerer.Excel.Tests.Building;
using FsCheck;
using FsCheck.Fluent;

namespace Answerer.Excel.Tests.Writing;

/// <summary>Any text that is written is read back, but for what no cell can hold.</summary>
public sealed class TextRoundTripTests
{
    private static readonly byte[] Empty = new TestBook().Rows("S", "").Build();

    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("_x000D_", "_x005F_", "_x", "<", "&amp;", "]]>", "\r\n", " ", "　", "\t", "\uD83D\uDE00", "\uD83D", "髙", "○", "=1", "\u0007", "\uFFFF")
            .ListOf().Select(string.Concat));

    [Fact]
    public void Write_AnyText_IsReadBack() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var filled = WorkbookWriter.Write(Workbook.Open(Empty), [new CellEdit("S", new CellRef(1, 1), text)]);
            return Workbook.Open(filled).Sheets[0].Cells.Single().Text == Holdable(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // Written independently of the writer: by whole characters.
    private static string Holdable(string text)
    {
        var kept = new StringBuilder();
        foreach (var (rune, valid) in Runes(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')))
        {
            if (valid && (rune.Value is '\t' or '\n' or >= 0x20) && rune.Value is not (0xFFFE or 0xFFFF)) kept.Append(rune);
        }
        return kept.ToString();
    }

    private static IEnumerable<(Rune Rune, bool Valid)> Runes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var valid = Rune.TryGetRuneAt(text, i, out var rune);
            yield return (rune, valid);
            if (valid && rune.Utf16SequenceLength == 2) i++;
        }
    }
}
