namespace Answerer.Excel.Layout;

/// <summary>Reads the labels of vocabularies by the word list choice-words.tsv.</summary>
internal static class ChoiceWords
{
    private const int LongestLabel = 60;

    private static readonly WordList Meanings = WordList.Load("choice-words.tsv");

    /// <summary>What a label says by itself, without a legend. Letters and digits say nothing.</summary>
    public static ChoiceMeaning MeaningOf(string label)
    {
        var folded = TextFold.Fold(label);
        if (folded.Length is 0 or > LongestLabel) return ChoiceMeaning.Unknown;
        return Enum.TryParse<ChoiceMeaning>(Meanings.First(folded), out var meaning) ? meaning : ChoiceMeaning.Unknown;
    }

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
}
