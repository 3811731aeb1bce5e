using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Reads the labels of vocabularies by the word list choice-words.tsv.</summary>
internal static partial class ChoiceWords
{
    private const int LongestLabel = 60;

    private static readonly char[] Brackets = [' ', '\u3000', '(', ')', '（', '）', '/', '／'];

    private static readonly WordList Meanings = WordList.Load("choice-words.tsv");

    /// <summary>What a label says by itself, without a legend. Letters and digits say nothing.</summary>
    public static ChoiceMeaning MeaningOf(string label)
    {
        var folded = TextFold.Fold(label);
        if (folded.Length is 0 or > LongestLabel) return ChoiceMeaning.Unknown;
        // 実施しているが文書化していない: neither the one nor the other.
        if (Half().IsMatch(folded)) return ChoiceMeaning.Partial;
        if (!Enum.TryParse<ChoiceMeaning>(Meanings.First(folded), out var meaning)) return InTwoLanguages(label);
        // 実施（文書なし）: what the brackets deny isn't the label.
        return meaning == ChoiceMeaning.No && Meanings.First(HeaderWords.WithoutBrackets(folded)) == nameof(ChoiceMeaning.Yes) ? ChoiceMeaning.Unknown : meaning;
    }

    // 「可 Yes」, 「不可／No」: what both halves say, or the one that says anything.
    private static ChoiceMeaning InTwoLanguages(string label)
    {
        var meaning = ChoiceMeaning.Unknown;
        var parts = Languages().Split(label);
        foreach (var part in parts.Length > 1 ? parts : [])
        {
            if (!Enum.TryParse<ChoiceMeaning>(Meanings.First(TextFold.Fold(part.Trim(Brackets))), out var said) || said == meaning) continue;
            if (meaning != ChoiceMeaning.Unknown) return ChoiceMeaning.Unknown;
            meaning = said;
        }
        return meaning;
    }

    /// <summary>The labels as one vocabulary: 不十分 is the no where no other label is one; 1 and 0 alone are yes and no.</summary>
    public static IReadOnlyList<ChoiceLabel> Settled(IReadOnlyList<ChoiceLabel> labels) =>
        labels.Count == 2 && labels.All(label => label is { Legend: null, Value: "0" or "1" })
            ? [.. labels.Select(label => label with { Meaning = label.Value == "1" ? ChoiceMeaning.Yes : ChoiceMeaning.No })]
        : labels.Any(label => label.Meaning == ChoiceMeaning.No) ? labels
            : [.. labels.Select(label => IsInsufficient(label) ? label with { Meaning = ChoiceMeaning.No } : label)];

    private static bool IsInsufficient(ChoiceLabel label) =>
        label.Meaning == ChoiceMeaning.Partial && (label.Legend ?? label.Value).Contains("不十分", StringComparison.Ordinal);

    /// <summary>What a label says where the legend explains it. A legend that isn't understood leaves the label unknown.</summary>
    public static ChoiceMeaning MeaningOf(string label, string? legend) =>
        string.IsNullOrWhiteSpace(legend) ? MeaningOf(label) : MeaningOf(legend.Length > LongestLabel ? legend[..LongestLabel] : legend);

    /// <summary>Whether the labels can serve as a vocabulary: a yes and something else.</summary>
    public static bool IsVocabulary(IEnumerable<ChoiceMeaning> meanings)
    {
        var yes = false;
        var other = false;
        foreach (var meaning in meanings)
        {
            if (meaning == ChoiceMeaning.Yes) yes = true;
            else if (meaning != ChoiceMeaning.Unknown) other = true;
        }
        return yes && other;
    }

    [GeneratedRegex("(している|されている|済み|ある|できる|あり)(が|ものの)[^。]*(ない|なし|未|不)", RegexOptions.CultureInvariant)]
    private static partial Regex Half();

    // Between Japanese and Latin words.
    [GeneratedRegex(@"(?<=[\u3040-\u30FF\u4E00-\u9FFF）」])[\s/／・(（]*(?=[A-Za-z])|(?<=[A-Za-z.])[\s/／・(（)）]*(?=[\u3040-\u30FF\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Languages();
}
