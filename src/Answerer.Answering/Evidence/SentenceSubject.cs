using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Evidence;

/// <summary>
/// What a sentence is about by its own words. Sentences of one clause often say the same of different things (「ポータルサイトの管理者認証に
/// 関しましては」, 「管理コンソールの管理者認証に関しましては」): what is said of one is no answer about the other.
/// </summary>
internal static partial class SentenceSubject
{
    /// <summary>The phrases of the question that some sentence of the clause has as its subject.</summary>
    public static IReadOnlyList<string> AskedIn(Query query, RankedClause clause)
    {
        var subjects = clause.Sentences.Select(sentence => Of(sentence.Range.In(clause.Clause.Text.Text))).Where(subject => subject.Length > 0).ToList();
        return [.. query.Concepts.Where(concept => concept.IsName).Select(concept => concept.Surface)
            .Where(surface => subjects.Exists(subject => Names(subject, surface)) && !subjects.TrueForAll(subject => Names(subject, surface)))];
    }

    /// <summary>
    /// Whether a sentence is about something else than what was asked about. One without a subject of its own goes on about that of
    /// the sentence before.
    /// </summary>
    public static bool IsOther(RankedClause clause, int sentence, IReadOnlyList<string> asked)
    {
        if (asked.Count == 0) return false;
        var text = clause.Clause.Text.Text;
        if (asked.Any(name => Names(TextFolding.Squash(clause.Sentences[sentence].Range.In(text)), name))) return false;
        for (var i = sentence; i >= 0; i--)
        {
            if (Of(clause.Sentences[i].Range.In(text)) is { Length: > 0 } subject) return !asked.Any(name => Names(subject, name));
        }
        return false;
    }

    private static bool Names(string text, string name) => text.Contains(name, StringComparison.Ordinal);

    private static string Of(string sentence) => Topic().Match(TextFolding.Squash(sentence)) is { Success: true } match ? match.Groups["topic"].Value : "";

    [GeneratedRegex("^(また、|なお、)?(?<topic>.{2,60}?)(に関しましては|につきましては|については|において|におきまして|にて、|(?<![にで])は)")]
    private static partial Regex Topic();
}
