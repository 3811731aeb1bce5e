using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Sentences that point to a figure the text doesn't hold (「責任分界点は、下記の通りとなります」): never an answer.</summary>
internal static partial class LostFigures
{
    /// <summary>Whether the sentence does.</summary>
    public static bool PointsToOne(string sentence) => Words().IsMatch(TextFolding.Squash(sentence));

    [GeneratedRegex("(下記|以下|下図|次図|右図)の?(通り|とおり|図)と?(なり|です|示)")]
    private static partial Regex Words();
}
