using System.Text;
using System.Text.RegularExpressions;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Wording;

/// <summary>
/// Puts the sentences of a finding into the wording of a customer's sheet, and cites them. Every word comes from the quotes; only what
/// ANSWERS.md allows is changed: a leading conjunction dropped, a full stop added, the vendor's 当社 as 弊社, a misprinted address left out.
/// </summary>
internal static partial class AnswerComposer
{
    /// <summary>The text of the answer.</summary>
    public static string Text(Finding finding, Paper paper)
    {
        var clause = finding.Clause.Clause;
        var text = new StringBuilder();
        var afterItem = false;
        foreach (var index in finding.Sentences)
        {
            var range = finding.Clause.Sentences[index].Range;
            var sentence = range.In(clause.Text.Text);
            var item = Listing.IsItem(clause.Text.Text, range);
            if ((item || afterItem) && text.Length > 0) text.Append('\n');
            text.Append(item ? sentence : Sentence(sentence, Misspelled(paper, clause, range)));
            afterItem = item;
        }
        if (finding.Main.Pointer && finding.Main.Text.Contains("サービスドキュメント", StringComparison.Ordinal)) text.Append(DocumentNames.Explanation(paper));
        return text.ToString();
    }

    /// <summary>One citation per run of neighbouring sentences, the one with the main sentence first.</summary>
    public static IEnumerable<Citation> Citations(Finding finding, Paper paper) =>
        Runs(finding.Sentences)
            .OrderByDescending(run => finding.MainSentence >= run.First && finding.MainSentence <= run.Last)
            .Select(run => Cite(paper, finding.Clause.Clause,
                new TextRange(finding.Clause.Sentences[run.First].Range.Start, finding.Clause.Sentences[run.Last].Range.End)));

    /// <summary>Cites a piece of a clause.</summary>
    public static Citation Cite(Paper paper, Clause clause, TextRange range) => new(
        paper.Service.Name, paper.Service.Document, paper.Service.Revision, clause.Section, clause.Title, clause.Id.Value,
        range.In(clause.Text.Text), clause.Text.LinesOf(range.Start, range.Length));

    private static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<int> sentences)
    {
        for (var i = 0; i < sentences.Count;)
        {
            var end = i;
            while (end + 1 < sentences.Count && sentences[end + 1] == sentences[end] + 1) end++;
            yield return (sentences[i], sentences[end]);
            i = end + 1;
        }
    }

    private static string Sentence(string sentence, bool misspelledAddress)
    {
        var text = Conjunction().Replace(sentence, "");
        if (misspelledAddress) text = Address().Replace(text, "");
        // In a customer's sheet 当社 is the customer.
        text = text.Replace("当社", "弊社", StringComparison.Ordinal);
        return text[^1] is '。' or '）' or ')' ? text : text + "。";
    }

    private static bool Misspelled(Paper paper, Clause clause, TextRange sentence) =>
        paper.Warnings.Any(warning => warning.Kind == WarningKind.MisspelledAddress && warning.Touches(clause.Id, sentence));

    [GeneratedRegex("^(また|なお|従いまして|したがいまして|さらに)(、|(?=[A-Zお弊本]))")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@" ?[（(]<?https?://[^）)]*[）)]|<?https?://[!-~]+>?")]
    private static partial Regex Address();
}
