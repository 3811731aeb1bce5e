using System.Text;
using Answerer.Indexing;

namespace Answerer.Application.Services;

/// <summary>
/// A text folded for comparing names: NFKC, lower case, white space taken out but remembered, because it still parts words.
/// </summary>
internal sealed class FoldedName
{
    private readonly HashSet<int> gaps;

    private FoldedName(string text, HashSet<int> gaps)
    {
        Text = text;
        this.gaps = gaps;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds.</summary>
    public static FoldedName Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var parted = new HashSet<int>();
        foreach (var character in TextFolding.Fold(text, keepSpace: true, lower: true).Text)
        {
            if (character == ' ') parted.Add(folded.Length);
            else folded.Append(character);
        }
        return new FoldedName(folded.ToString(), parted);
    }

    /// <summary>Whether the piece stands on its own: a Latin letter or digit at its edge has no Latin letter or digit beside it.
    /// So WAF is not found in "wafer", but in "マネージドWAF".</summary>
    public bool IsWord(int start, int length) => Parts(start) && Parts(start + length);

    private bool Parts(int at) =>
        at == 0 || at == Text.Length || gaps.Contains(at) || !char.IsAsciiLetterOrDigit(Text[at - 1]) || !char.IsAsciiLetterOrDigit(Text[at]);
}
