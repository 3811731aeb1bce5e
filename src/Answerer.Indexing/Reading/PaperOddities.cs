using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>What is odd in one paper without looking at others.</summary>
internal static partial class PaperOddities
{
    private const double SameText = 0.95;

    /// <summary>Finds duplicate texts, lost figures, compatibility characters and gaps in the revision history.</summary>
    public static IEnumerable<ImportWarning> Find(IReadOnlyList<Clause> clauses, FrontMatter front) =>
        [.. DuplicateTexts(clauses), .. LostFigures(clauses), .. CompatibilityCharacters(clauses), .. RevisionGaps(front)];

    private static IEnumerable<ImportWarning> DuplicateTexts(IReadOnlyList<Clause> clauses)
    {
        var pairs = clauses.Select(clause => Bigrams.Of(clause.Text.Text)).ToList();
        for (var i = 1; i < clauses.Count; i++)
        {
            var earlier = Enumerable.Range(0, i).FirstOrDefault(j => Bigrams.Dice(pairs[i], pairs[j]) >= SameText, -1);
            if (earlier < 0) continue;
            var same = clauses[earlier];
            yield return new ImportWarning(WarningKind.DuplicateText, clauses[i].Id.Value, clauses[i].Lines, $"{same.Section} {same.Title}（{same.Id}）とほぼ同じ文章です。");
        }
    }

    private static IEnumerable<ImportWarning> LostFigures(IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            foreach (var sentence in SentenceSplitter.Split(clause.Text.Text))
            {
                var text = sentence.In(clause.Text.Text);
                var follows = clause.Text.Text[sentence.End..].TrimStart();
                if (PointsBelow().IsMatch(text) && !follows.StartsWith('・') && !follows.StartsWith('➢') && !ListItem().IsMatch(follows))
                {
                    yield return new ImportWarning(WarningKind.LostFigure, clause.Id.Value, clause.Text.LinesOf(sentence.Start, sentence.Length),
                        "図表を指す文ですが、その図表はテキストにありません。この文は回答に使いません。");
                }
            }
        }
    }

    private static IEnumerable<ImportWarning> CompatibilityCharacters(IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            var text = clause.Text.Text;
            var odd = Enumerable.Range(0, text.Length).Where(i => text[i] is >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF').ToList();
            if (odd.Count == 0) continue;
            yield return new ImportWarning(WarningKind.CompatibilityCharacter, clause.Id.Value, clause.Text.LinesOf(odd[0], odd[^1] - odd[0] + 1),
                $"互換漢字が {odd.Count} 文字あります（U+{(int)text[odd[0]]:X4} など）。引用は原文のまま、検索は通常の漢字として扱います。");
        }
    }

    private static IEnumerable<ImportWarning> RevisionGaps(FrontMatter front)
    {
        for (var i = 1; i < front.Revisions.Count; i++)
        {
            if (Version.TryParse(front.Revisions[i - 1], out var before) && Version.TryParse(front.Revisions[i], out var after) &&
                after.Major == before.Major && after.Minor > before.Minor + 1)
            {
                yield return new ImportWarning(WarningKind.RevisionGap, null, null, $"改訂履歴で {before} の次が {after} です。");
            }
        }
    }

    [GeneratedRegex("(下記|以下|下図|次図|右図)の?(通り|とおり|図|表)")]
    private static partial Regex PointsBelow();

    [GeneratedRegex(@"^\d{1,2} ?[.．)）]")]
    private static partial Regex ListItem();
}
