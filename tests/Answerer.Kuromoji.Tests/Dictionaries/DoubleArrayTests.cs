using Answerer.Kuromoji.Dictionaries;
using FsCheck;
using FsCheck.Fluent;

namespace Answerer.Kuromoji.Tests.Dictionaries;

public sealed class DoubleArrayTests
{
    private static readonly Gen<string> Word =
        Gen.Elements("あいうえお漢字".ToCharArray()).NonEmptyListOf().Select(static units => string.Concat(units.Take(6)));

    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20070801, 1);

    [Fact]
    public void Walk_AnyWordsAndText_FindsTheWordsThatStartTheText() =>
        Prop.ForAll(Word.NonEmptyListOf().ToArbitrary(), Word.ToArbitrary(), static (list, text) =>
        {
            string[] words = [.. list.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            var units = Build(words);
            var expected = Enumerable.Range(0, words.Length).Where(word => text.StartsWith(words[word], StringComparison.Ordinal));
            return Matches(units, text).SequenceEqual(expected);
        }).Check(Configuration);

    [Fact]
    public void Of_WordsOutOfOrder_IsRefused() => Assert.Throws<ArgumentException>(static () => TrieShape.Of(["い", "あ"], Codes()));

    private static TrieUnit[] Build(string[] words)
    {
        var shape = TrieShape.Of(words, Codes());
        var bases = DoubleArrayPlacement.FindBases(shape);
        var units = new TrieUnit[DoubleArray.UnitCount(shape, bases)];
        DoubleArray.Unpack(shape, bases, [.. Enumerable.Range(0, words.Length)], units);
        return units;
    }

    private static List<int> Matches(TrieUnit[] units, string text)
    {
        var matches = new List<int>();
        var walk = new TrieWalk(units);
        foreach (var unit in text)
        {
            if (!walk.Step(Codes()[unit]))
                break;
            if (walk.EndsWord)
                matches.Add(walk.Value);
        }
        return matches;
    }

    private static ushort[] Codes()
    {
        var codes = new ushort[CharacterInfo.Count];
        foreach (var (index, unit) in "漢字あいうえお".Index())
            codes[unit] = (ushort)(index + 1);
        return codes;
    }
}
