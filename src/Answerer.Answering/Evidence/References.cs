using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>References inside a paper: back to the sentence before, and to another section.</summary>
internal static partial class References
{
    /// <summary>Whether a sentence needs the one before it to be understood: it says 上記 or これら, or names no subject of its own.</summary>
    public static bool PointsBack(string sentence)
    {
        var text = TextFolding.Squash(sentence);
        return Back().IsMatch(text) || WithoutSubject().IsMatch(text);
    }

    /// <summary>Whether a sentence says what follows from the one before it, which is seldom what was asked.</summary>
    public static bool Concludes(string sentence) => Conclusion().IsMatch(TextFolding.Squash(sentence));

    /// <summary>The section number that a sentence sends its reader to (2.1), or null.</summary>
    public static string? Section(string sentence) => To().Match(TextFolding.Squash(sentence)) is { Success: true } match ? match.Groups["section"].Value : null;

    /// <summary>Whether a sentence sends its reader to the boundary of responsibilities or the overview.</summary>
    public static bool ToBoundary(string sentence) => Boundary().IsMatch(TextFolding.Squash(sentence));

    [GeneratedRegex("^(また、|なお、|従いまして、)?(上記|これら|具体的には|収集した)|上記|この(場合|限り)")]
    private static partial Regex Back();

    [GeneratedRegex("^(従いまして|したがいまして|したがって|従って|よって|そのため|このため)")]
    private static partial Regex Conclusion();

    // 「お客様には提供しておりません。」: no が, no を, and は only as には or では.
    [GeneratedRegex("^([^がをは]|(?<=[にで])は)*$")]
    private static partial Regex WithoutSubject();

    [GeneratedRegex(@"[“""「](?<section>\d{1,2}\.\d{1,2})[^”""」]*[”""」]を(ご)?参照|^(?<section>\d{1,2}\.\d{1,2})で定めた")]
    private static partial Regex To();

    [GeneratedRegex("[“\"「][^”\"」]*(概要|責任分界点)[”\"」]を(ご)?参照")]
    private static partial Regex Boundary();
}
