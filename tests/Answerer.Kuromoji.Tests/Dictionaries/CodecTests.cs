using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji.Tests.Dictionaries;

public sealed class CodecTests
{
    [Theory]
    [InlineData("")]
    [InlineData("ァヴヵヶヷヺ・ーヽヾ")]
    [InlineData("あA、\uFFFF\u0001゠ヿ漢😀")]
    public void KanaCodec_AnyText_ComesBack(string text)
    {
        var bytes = new List<byte>();
        KanaCodec.Encode(text, bytes);
        Assert.Equal(text, KanaCodec.Decode([.. bytes, 1]));
        Assert.Equal(bytes.Count - 1, bytes.IndexOf(0));
    }

    [Fact]
    public void ToKatakana_Hiragana_BecomesKatakanaAndNothingElseChanges() =>
        Assert.Equal("ァヶ゛ゝアA漢ー", KanaCodec.ToKatakana("ぁゖ゛ゝアA漢ー"));

    [Fact]
    public void ConnectionCostCodec_ExtremeCosts_ComeBack()
    {
        short[] costs = [0, -1, short.MaxValue, short.MinValue, 5, short.MaxValue, short.MinValue, 7, -32000];
        var coded = ConnectionCostCodec.Encode(costs, contexts: 3);
        var decoded = new short[costs.Length];
        ConnectionCostCodec.Decode(
            [.. coded.Select(static number => (byte)number)], [.. coded.Select(static number => (byte)(number >> 8))], contexts: 3, decoded);
        Assert.Equal(costs, decoded);
    }

    [Fact]
    public void WordEntry_ExtremeValues_ComeBack()
    {
        var entry = WordEntry.Pack(WordEntry.MaxContexts - 1, short.MinValue, isLast: true);
        Assert.Equal((WordEntry.MaxContexts - 1, short.MinValue, true), (WordEntry.Context(entry), (short)WordEntry.Cost(entry), WordEntry.IsLast(entry)));
        Assert.Equal(-1, WordEntry.Cost(WordEntry.Pack(0, -1, isLast: false)));
    }

    [Fact]
    public void Pack_SameSources_GivesSameBytes()
    {
        string[] words = ["東京,1,10", "行っ,2,20,行く"];
        Assert.Equal(TestDictionaries.PackTiny(words), TestDictionaries.PackTiny(words));
    }

    [Fact]
    public void FromPacked_DamagedBytes_IsRefused()
    {
        var packed = TestDictionaries.PackTiny(["東京,1,10"]);
        Assert.Throws<InvalidDataException>(() => JapaneseDictionary.FromPacked(packed.AsMemory(0, 20)));
        Assert.Throws<InvalidDataException>(() => JapaneseDictionary.FromPacked(packed.AsMemory(0, packed.Length - 1)));
        var otherVersion = packed.ToArray();
        otherVersion[sizeof(ulong)]++;
        Assert.Throws<InvalidDataException>(() => JapaneseDictionary.FromPacked(otherVersion));
        var damaged = packed.ToArray();
        Array.Clear(damaged, PackedHeader.Size, 16);
        Assert.Throws<InvalidDataException>(() => JapaneseDictionary.FromPacked(damaged));
    }
}
