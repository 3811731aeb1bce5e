using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Answerer.Kuromoji.Tests;

public sealed class CompatibilityFormsTests
{
    /// <summary>Characters that change, combine with one another or change their order.</summary>
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Choose(0, 0x10FFFF).Where(static codePoint => codePoint is (< 0xD800 or > 0xDFFF) and not 0xFFFE).Select(char.ConvertFromUtf32),
        Gen.Choose(0x300, 0x36F).Select(char.ConvertFromUtf32),
        Gen.Choose(0x1100, 0x11FF).Select(char.ConvertFromUtf32),
        Gen.Choose(0xFF00, 0xFFEF).Select(char.ConvertFromUtf32),
        Gen.Elements("㈱", "①", "㍿", "ｶ", "ﾞ", "は", "\u3099", "\u309A", "か", "ﬀ", "가", "\u11A8", "\u3131", "\u314F", "q", "\u0323", "\u0307", "é", "漢", "\uFA10", "。"));

    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20070801, 1);

    [Theory]
    [InlineData("ｻｰﾊﾞｰ", "サーバー")]
    [InlineData("ﾊﾟｽﾜｰﾄﾞ", "パスワード")]
    [InlineData("㈱①㍿", "(株)1株式会社")]
    [InlineData("ＩＳＯ２７０１７", "ISO27017")]
    [InlineData("\uFA10", "塚")]
    [InlineData("か\u3099", "が")]
    public void Normalize_CompatibilityCharacters_BecomeTheUsualOnes(string text, string expected) =>
        Assert.Equal(expected, CompatibilityForms.Normalize(text).Text);

    [Theory]
    [InlineData("あ㍿い", 0, 1, 0, 1)]
    [InlineData("あ㍿い", 1, 5, 1, 2)]
    [InlineData("あ㍿い", 2, 3, 1, 2)]
    [InlineData("あ㍿い", 4, 6, 1, 3)]
    [InlineData("あ㍿い", 5, 6, 2, 3)]
    [InlineData("あｶﾞい", 1, 2, 1, 3)]
    [InlineData("あｶﾞい", 2, 3, 3, 4)]
    [InlineData("あｶﾞい", 3, 3, 4, 4)]
    [InlineData("あいう", 1, 2, 1, 2)]
    public void OriginalRange_OfARange_IsWhereItCameFrom(string text, int start, int end, int originalStart, int originalEnd) =>
        Assert.Equal((originalStart, originalEnd), CompatibilityForms.Normalize(text).OriginalRange(start, end));

    [Fact]
    public void Normalize_LoneSurrogatesAndNoncharacters_StayAsTheyAre()
    {
        var mapped = CompatibilityForms.Normalize("\uDC01㈱\uD801\u3099\uFFFE\u3099\uD801");
        Assert.Equal("\uDC01(株)\uD801\u3099\uFFFE\u3099\uD801", mapped.Text);
        Assert.Equal((1, 2), mapped.OriginalRange(1, 4));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 0)]
    [InlineData(0, 3)]
    public void OriginalRange_OutsideTheText_Throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompatibilityForms.Normalize("ｶﾞい").OriginalRange(start, end));

    [Fact]
    public void Normalize_AnyText_GivesFormKCAndLeadsBack() =>
        Prop.ForAll(Piece.ListOf().Select(static pieces => string.Concat(pieces.Take(40))).ToArbitrary(), static text =>
        {
            var mapped = CompatibilityForms.Normalize(text);
            return mapped.Text == text.Normalize(NormalizationForm.FormKC)
                && mapped.OriginalRange(0, mapped.Text.Length) == (0, mapped.Text.Length == 0 ? 0 : text.Length)
                && Enumerable.Range(0, mapped.Text.Length).All(at => LeadsBack(mapped, text, at));
        }).Check(Configuration);

    [Fact]
    public void Normalize_RunOfAMillionMarks_IsNormalizedInPieces()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0323\u0307", 500_000));
        var mapped = CompatibilityForms.Normalize(text);
        Assert.Equal('\u1EA1', mapped.Text[0]);
        Assert.Equal((0, 64), mapped.OriginalRange(0, 1));
        Assert.Equal(text.Length, mapped.OriginalRange(0, mapped.Text.Length).End);
    }

    /// <summary>A character comes from a piece of the original that normalizes to it, or to more than it.</summary>
    private static bool LeadsBack(MappedText mapped, string text, int at)
    {
        var (start, end) = mapped.OriginalRange(at, at + 1);
        return start >= 0 && start < end && end <= text.Length
            && (char.IsSurrogate(mapped.Text[at]) || text[start..end].Normalize(NormalizationForm.FormKC).Contains(mapped.Text[at], StringComparison.Ordinal));
    }
}
