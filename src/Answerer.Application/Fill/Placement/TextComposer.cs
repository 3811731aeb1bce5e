using Answerer.Answering;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>Composes the text of one answer for cells of different limits.</summary>
internal sealed class TextComposer(Answer answer, PlacementOptions options, Func<string, string?> englishTitle)
{
    private const string Mark = "【要確認】";
    private const string EnglishMark = "[To be confirmed] ";

    /// <summary>Whether a text says that it has to be checked.</summary>
    public static bool IsMarked(string text) => MarkOf(text).Length > 0;

    /// <summary>The text without saying so.</summary>
    public static string Unmarked(string text) => text[MarkOf(text).Length..];

    /// <summary>What a text begins with to say that it has to be checked; "" where it doesn't.</summary>
    public static string MarkOf(string text) =>
        text.StartsWith(Mark, StringComparison.Ordinal) ? Mark : text.StartsWith(EnglishMark, StringComparison.Ordinal) ? EnglishMark : "";

    /// <summary>The text for a cell at a status, with the sheet's own word in front if it has one; null when nothing fits.</summary>
    public string? Compose(AnswerCell cell, AnswerStatus status, string? word)
    {
        if (answer.Text is null) return null;
        var english = answer.Language == "en";
        var prefix = "";
        if (status == AnswerStatus.Review) prefix += english ? EnglishMark : Mark;
        if (english && answer.Citations.Count > 0) prefix += EnglishReference(answer.Citations[0]);
        if (!string.IsNullOrEmpty(word)) prefix += word + "　";
        var suffix = options.InlineEvidence && answer.Citations.Count > 0 ? $"（根拠：{CitationText.Join(answer.Citations)}）" : "";
        return AnswerText.Fit(prefix, answer.Text, suffix, cell.MaxLength);
    }

    private string EnglishReference(Citation citation) => (new ClauseId(citation.Clause).IsNumbered, englishTitle(citation.Clause)) switch
    {
        (true, { } title) => $"[ISO/IEC 27017 clause {citation.Clause} {title}] ",
        (true, null) => $"[ISO/IEC 27017 clause {citation.Clause}] ",
        (false, { } title) => $"[{title}] ",
        (false, null) => "",
    };
}
