using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Lists in a clause's text: a lead-in sentence and items, each on a line of its own.</summary>
internal static partial class Listing
{
    /// <summary>Whether the sentence is an item of a list.</summary>
    public static bool IsItem(string text, TextRange sentence) => Item().IsMatch(sentence.In(text));

    [GeneratedRegex(@"^([・➢●■○◆•▪‐–-]|\d{1,2} ?[.．)）])")]
    private static partial Regex Item();
}
