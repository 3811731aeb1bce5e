using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>What shows as odd only when the papers are read side by side: they are written after one pattern.</summary>
internal sealed partial class SisterPapers(IReadOnlyList<Paper> papers, ControlTable controls, IReadOnlyList<Misprint> misprints)
{
    private const double SameSentence = 0.6;
    private readonly Dictionary<Paper, List<SisterSentence>> sentences = papers.ToDictionary(paper => paper, SisterSentence.Of);

    /// <summary>The papers with the warnings added.</summary>
    public List<Paper> Examine() =>
        [.. papers.Select(paper => paper with
        {
            Warnings =
            [
                .. paper.Warnings.Concat(MissingClauses(paper)).Concat(Titles(paper)).Concat(Addresses(paper))
                    .Concat(Misprints(paper)).Concat(Denials(paper)).Concat(ForeignSubjects(paper))
                    .OrderBy(warning => warning.Lines?.First ?? 0).ThenBy(warning => warning.Kind, StringComparer.Ordinal),
            ],
        })];

    private IEnumerable<ImportWarning> MissingClauses(Paper paper) =>
        from clause in papers.SelectMany(other => other.Clauses.Select(clause => clause.Id).Distinct()).GroupBy(id => id)
        where clause.Count() >= 2 && paper.Find(clause.Key) is null
        orderby clause.Key.Value
        let having = papers.Where(other => other.Find(clause.Key) is not null).Select(other => other.Service.Id)
        select new ImportWarning(WarningKind.MissingClause, clause.Key.Value, null,
            $"{clause.Key} {controls.Find(clause.Key)?.NameJa} がありません（{string.Join("、", having)} にはあります）。");

    private IEnumerable<ImportWarning> Titles(Paper paper)
    {
        foreach (var clause in paper.Clauses.Where(clause => clause.Id.IsNumbered))
        {
            if (controls.Find(clause.Id) is not { } own) continue;
            var title = Bigrams.Of(clause.Title);
            var nearest = controls.Controls.MaxBy(control => Bigrams.Dice(title, Bigrams.Of(control.NameJa)))!;
            if (nearest.Id != own.Id && Bigrams.Dice(title, Bigrams.Of(nearest.NameJa)) > Bigrams.Dice(title, Bigrams.Of(own.NameJa)) + 0.05)
            {
                yield return new ImportWarning(WarningKind.ClauseTitle, clause.Id.Value, clause.Lines with { Last = clause.Lines.First },
                    $"見出し「{clause.Title}」は {own.Id} の管理策名「{own.NameJa}」より {nearest.Id}「{nearest.NameJa}」に近いものです。");
            }
        }
    }

    private IEnumerable<ImportWarning> Addresses(Paper paper)
    {
        var hosts = papers.SelectMany(AddressesOf).CountBy(address => address.Host).ToDictionary(StringComparer.Ordinal);
        foreach (var (clause, range, host) in AddressesOf(paper))
        {
            var meant = hosts.Keys.FirstOrDefault(other => hosts[other] > hosts[host] && Edits.AtMost(host, other, 2));
            if (meant is not null)
            {
                yield return new ImportWarning(WarningKind.MisspelledAddress, clause.Id.Value, clause.Text.LinesOf(range.Start, range.Length),
                    $"アドレスのホスト名 {host} は、ほかの箇所の {meant} と数文字だけ違います。回答にはこのアドレスを載せません。")
                {
                    Range = range,
                };
            }
        }
    }

    private static IEnumerable<(Clause Clause, TextRange Range, string Host)> AddressesOf(Paper paper) =>
        from clause in paper.Clauses
        from match in Address().Matches(clause.Text.Text)
        select (clause, new TextRange(match.Index, match.Index + match.Length), match.Groups["host"].Value);

    private IEnumerable<ImportWarning> Misprints(Paper paper) =>
        from clause in paper.Clauses
        from misprint in misprints
        from range in misprint.In(clause.Text.Text)
        select new ImportWarning(WarningKind.Misprint, clause.Id.Value, clause.Text.LinesOf(range.Start, range.Length),
            $"「{misprint.Written}」は「{misprint.Meant}」の誤植と思われます。原文のまま引用します。");

    private IEnumerable<ImportWarning> Denials(Paper paper)
    {
        foreach (var sentence in sentences[paper].Where(sentence => sentence.Denies))
        {
            var sister = Sisters(paper, sentence.Clause.Id).FirstOrDefault(other => !other.Sentence.Denies && Bigrams.Dice(sentence.Pairs, other.Sentence.Pairs) >= SameSentence);
            if (sister.Sentence is not null)
            {
                yield return Warning(WarningKind.Denial, sentence, $"ほかの文書（{sister.Paper.Service.Id}）では肯定されている内容が否定されています。誤記の可能性があるため、この文による回答は必ず確認してください。");
            }
        }
    }

    private IEnumerable<ImportWarning> ForeignSubjects(Paper paper)
    {
        foreach (var sentence in sentences[paper])
        {
            var sister = Sisters(paper, sentence.Clause.Id).FirstOrDefault(other =>
                other.Sentence.Squashed == sentence.Squashed && other.Paper.Service.Subjects.Any(subject => Concerns(sentence, subject) && !Describes(paper, subject)));
            if (sister.Sentence is not null)
            {
                yield return Warning(WarningKind.ForeignSubject, sentence, $"{sister.Paper.Service.Name} の対象について、その文書と同じ文で述べています。この文による回答は必ず確認してください。");
            }
        }
    }

    private static bool Concerns(SisterSentence sentence, string subject) => sentence.Squashed.Contains(TextFolding.Squash(subject), StringComparison.Ordinal);

    private static bool Describes(Paper paper, string subject) =>
        paper.Service.Subjects.Contains(subject, StringComparer.Ordinal) ||
        paper.Find(ClauseId.Overview)?.Text.Text.Contains(subject, StringComparison.Ordinal) == true;

    private IEnumerable<(Paper Paper, SisterSentence Sentence)> Sisters(Paper paper, ClauseId id) =>
        from other in papers
        where other != paper
        from sentence in sentences[other]
        where sentence.Clause.Id == id
        select (other, sentence);

    private static ImportWarning Warning(string kind, SisterSentence sentence, string message) =>
        new(kind, sentence.Clause.Id.Value, sentence.Clause.Text.LinesOf(sentence.Range.Start, sentence.Range.Length), message) { Range = sentence.Range };

    [GeneratedRegex(@"https?://(?<host>[A-Za-z0-9.-]+)[!-'*-;=?-~]*")]
    private static partial Regex Address();
}
