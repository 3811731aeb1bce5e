using System.Globalization;

namespace Answerer.LuceneComparison;

/// <summary>Counts what two analyses of a file have in common, and keeps the first differences.</summary>
internal sealed class Comparison(int shown)
{
    private readonly List<string> differences = [];

    /// <summary>Texts and tokens compared, and differences found.</summary>
    public (long Texts, long Tokens, long Differences) Counts { get; private set; }

    /// <summary>The first differences, each with line, what is expected and what was found.</summary>
    public IReadOnlyList<string> Differences => differences;

    /// <summary>Compares texts in turn.</summary>
    public void Compare(IEnumerable<IEnumerable<string>> expected, IEnumerable<IEnumerable<string>> found)
    {
        using var expectedTexts = expected.GetEnumerator();
        using var foundTexts = found.GetEnumerator();
        while (true)
        {
            var (more, moreFound) = (expectedTexts.MoveNext(), foundTexts.MoveNext());
            if (more != moreFound)
                Report(more ? "a text more" : "no such text", moreFound ? "a text more" : "no such text");
            if (!more || !moreFound)
                return;
            Counts = Counts with { Texts = Counts.Texts + 1 };
            CompareText(expectedTexts.Current, foundTexts.Current);
        }
    }

    /// <summary>Walks both lists of tokens. After a difference the list that lies behind catches up.</summary>
    private void CompareText(IEnumerable<string> expected, IEnumerable<string> found)
    {
        using var left = expected.GetEnumerator();
        using var right = found.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            Counts = Counts with { Tokens = Counts.Tokens + 1 };
            var (leftStart, rightStart) = (hasLeft ? Start(left.Current) : int.MaxValue, hasRight ? Start(right.Current) : int.MaxValue);
            if (!hasLeft || !hasRight || left.Current != right.Current)
                Report(leftStart <= rightStart ? left.Current : "no token here", rightStart <= leftStart ? right.Current : "no token here");
            if (leftStart <= rightStart)
                hasLeft = left.MoveNext();
            if (rightStart <= leftStart)
                hasRight = right.MoveNext();
        }
    }

    private void Report(string expected, string found)
    {
        Counts = Counts with { Differences = Counts.Differences + 1 };
        if (differences.Count < shown)
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"text {Counts.Texts}\n  Lucene {expected}\n  ours   {found}"));
    }

    private static int Start(string record) => int.Parse(record.Split('\t', 3)[1], CultureInfo.InvariantCulture);
}
