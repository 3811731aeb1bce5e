using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>Lists in a clause's text: a lead-in sentence and items, each on a line of its own.</summary>
internal static partial class Listing
{
    /// <summary>Whether the sentence is an item of a list.</summary>
    public static bool IsItem(string text, TextRange sentence) => Item().IsMatch(sentence.In(text));

    /// <summary>An item with what its lead-in asserts: 「下記の開示を行っていない」 denies each item. Other statements as they are.</summary>
    public static Statement WithLeadIn(StatementReader reader, string text, IReadOnlyList<RankedSentence> sentences, Statement statement, int at)
    {
        if (!IsItem(text, sentences[at].Range)) return statement;
        var lead = at;
        while (lead > 0 && IsItem(text, sentences[lead].Range)) lead--;
        var leadIn = reader.Of(text, sentences[lead].Range);
        return statement with { Denies = leadIn.Denies, Condition = leadIn.Condition, Text = leadIn.Text + statement.Text };
    }

    [GeneratedRegex(@"^([・➢●■○◆•▪‐–-]|\d{1,2} ?[.．)）])")]
    private static partial Regex Item();
}
