using System.Text.RegularExpressions;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji;

/// <summary>
/// Words that win over the dictionary, with the way they are to be cut. Immutable and thread-safe.
/// </summary>
public sealed partial class UserDictionary
{
    /// <summary>What Kuromoji gives all user words: the context of a general symbol, at a cost that nothing undercuts.</summary>
    internal const int Context = 5;

    /// <summary>See <see cref="Context"/>.</summary>
    internal const int WordCost = -100_000;

    private readonly ushort[] codeOf;
    private readonly TrieUnit[] trie;

    private UserDictionary(ushort[] codeOf, TrieUnit[] trie, UserPhrase[] phrases, UserWord[] words)
    {
        this.codeOf = codeOf;
        this.trie = trie;
        Phrases = phrases;
        Words = words;
    }

    /// <summary>Number of entries.</summary>
    public int Count => Phrases.Length;

    internal UserPhrase[] Phrases { get; }

    internal UserWord[] Words { get; }

    /// <summary>
    /// Reads Kuromoji's format: lines of surface, its segmentation, the segments' readings (both separated by spaces) and
    /// the part of speech, separated by commas; fields may be quoted; what follows a # is a comment.
    /// </summary>
    /// <param name="reader">The dictionary.</param>
    /// <param name="sourceName">Its name in messages.</param>
    /// <exception cref="UserDictionaryFormatException">A line can't be understood, or a surface comes twice.</exception>
    public static UserDictionary Parse(TextReader reader, string sourceName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var entries = new SortedDictionary<string, UserWord[]>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var content = line.Split('#')[0];
            if (string.IsNullOrWhiteSpace(content))
                continue;
            if (!TryParseEntry(content, out var surface, out var words, out var problem))
                throw new UserDictionaryFormatException(sourceName, number, problem);
            if (!entries.TryAdd(surface, words))
                throw new UserDictionaryFormatException(sourceName, number, "同じ見出し語がすでにあります。");
        }
        return Build(entries);
    }

    /// <summary>A walk through the entries, to be fed with <see cref="CodeOf"/>.</summary>
    internal TrieWalk Walk() => new(trie);

    internal int CodeOf(char unit) => codeOf[unit];

    private static bool TryParseEntry(string line, out string surface, out UserWord[] words, out string problem)
    {
        surface = "";
        words = [];
        problem = "";
        if (CommaSeparatedLine.Parse(line) is not [var surfaceField, var segmentField, var readingField, var partOfSpeech])
        {
            problem = "見出し語、分割、読み、品詞の4項目が必要です。";
            return false;
        }
        surface = surfaceField.Trim();
        var segments = Parts(segmentField);
        var readings = Parts(readingField);
        if (WhiteSpace().IsMatch(surface))
            problem = "見出し語に空白は使えません。";
        else if (surface.Length == 0 || string.Concat(segments) != surface)
            problem = "分割をつなげても見出し語になりません。";
        else if (segments.Length != readings.Length)
            problem = $"分割は{segments.Length}個ですが、読みは{readings.Length}個です。";
        words = [.. segments.Zip(readings, (segment, reading) => new UserWord(segment.Length, reading, partOfSpeech))];
        return problem.Length == 0;
    }

    private static string[] Parts(string field) => WhiteSpace().Split(field.Trim());

    private static UserDictionary Build(SortedDictionary<string, UserWord[]> entries)
    {
        var codes = new ushort[CharacterInfo.Count];
        foreach (var (index, unit) in entries.Keys.SelectMany(static surface => surface).Distinct().Order().Index())
            codes[unit] = (ushort)(index + 1);
        var shape = TrieShape.Of([.. entries.Keys], codes);
        var bases = DoubleArrayPlacement.FindBases(shape);
        var units = new TrieUnit[DoubleArray.UnitCount(shape, bases)];
        DoubleArray.Unpack(shape, bases, [.. Enumerable.Range(0, entries.Count)], units);
        var phrases = new List<UserPhrase>(entries.Count);
        var words = new List<UserWord>();
        foreach (var entry in entries.Values)
        {
            phrases.Add(new UserPhrase(words.Count, entry.Length));
            words.AddRange(entry);
        }
        return new UserDictionary(codes, units, [.. phrases], [.. words]);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}
