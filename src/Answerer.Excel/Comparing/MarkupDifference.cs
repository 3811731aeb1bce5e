using System.Text;

namespace Answerer.Excel.Comparing;

/// <summary>Compares two XML parts element by element; subtrees of the same bytes are passed over.</summary>
internal sealed class MarkupDifference
{
    private readonly ChangeRules rules;
    private readonly DifferenceList list;
    private readonly Stack<(MarkupNode Before, MarkupNode After, string Path)> pending = new();

    private MarkupDifference(ChangeRules rules, DifferenceList list)
    {
        this.rules = rules;
        this.list = list;
    }

    /// <summary>Lists the differences of two parts.</summary>
    /// <param name="before">Root element of the original.</param>
    /// <param name="after">Root element of the filled one.</param>
    /// <param name="rules">What may change.</param>
    /// <param name="list">Where the differences go.</param>
    public static void Compare(MarkupNode before, MarkupNode after, ChangeRules rules, DifferenceList list)
    {
        if (!before.Prolog.SequenceEqual(after.Prolog) || !before.Epilog.SequenceEqual(after.Epilog))
            list.Add(DifferenceKind.Markup, null, allowed: false, "XML 宣言など、ルート要素の外側の表記が変わっています。");
        if (before.Name != after.Name)
        {
            list.Add(DifferenceKind.Element, before.LocalName, allowed: false, "ルート要素が変わっています。");
            return;
        }
        var comparison = new MarkupDifference(rules, list);
        comparison.pending.Push((before, after, before.LocalName));
        while (comparison.pending.TryPop(out var pair)) comparison.CompareElement(pair.Before, pair.After, pair.Path);
    }

    private void CompareElement(MarkupNode before, MarkupNode after, string path)
    {
        if (before.Raw.SequenceEqual(after.Raw)) return;
        CompareAttributes(before, after, path);
        CompareOwnText(before, after, path);
        CompareChildren(before, after, path);
    }

    private void CompareAttributes(MarkupNode before, MarkupNode after, string path)
    {
        if (before.Tag.SequenceEqual(after.Tag)) return;
        var differs = false;
        foreach (var attribute in before.Attributes)
            differs |= Report(attribute.Name, attribute.Value, after.Attribute(attribute.Name));
        foreach (var attribute in after.Attributes)
            differs |= before.Attribute(attribute.Name) is null && Report(attribute.Name, null, attribute.Value);
        // An element that was empty gets an end tag with its first content: that is told with the content.
        if (!differs && !before.Attributes.Select(a => a.Raw).SequenceEqual(after.Attributes.Select(a => a.Raw)))
            list.Add(DifferenceKind.Markup, path, allowed: false, "属性の順序または表記が変わっています。");

        bool Report(string name, string? old, string? now)
        {
            if (old == now) return false;
            var change = (old, now) switch { (null, _) => "加わって", (_, null) => "なくなって", _ => "変わって" };
            list.Add(DifferenceKind.Attribute, $"{path}/@{name}", rules.Attribute(path, name, old, now), $"属性が{change}います。");
            return true;
        }
    }

    private void CompareOwnText(MarkupNode before, MarkupNode after, string path)
    {
        var (old, now) = (before.OwnText(), after.OwnText());
        if (old.AsSpan().SequenceEqual(now)) return;
        if (Encoding.UTF8.GetString(old).Trim().Length == 0 && Encoding.UTF8.GetString(now).Trim().Length == 0)
            list.Add(DifferenceKind.Markup, path, allowed: false, "要素の間の空白が変わっています。");
        else
            list.Add(DifferenceKind.Text, path, allowed: false, "要素の文字列が変わっています。");
    }

    // Children are paired in order: those of the same bytes at both ends first, then by name. What stays without partner was
    // removed or added.
    private void CompareChildren(MarkupNode before, MarkupNode after, string path)
    {
        var (old, now) = (before.Children, after.Children);
        var (first, oldEnd, nowEnd) = (0, old.Count, now.Count);
        while (first < oldEnd && first < nowEnd && old[first].Raw.SequenceEqual(now[first].Raw)) first++;
        while (first < oldEnd && first < nowEnd && old[oldEnd - 1].Raw.SequenceEqual(now[nowEnd - 1].Raw)) (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);

        var byName = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = first; i < nowEnd; i++)
        {
            if (!byName.TryGetValue(now[i].Name, out var places)) byName.Add(now[i].Name, places = new Queue<int>());
            places.Enqueue(i);
        }
        var next = first;
        for (var i = first; i < oldEnd; i++)
        {
            if (Take(byName, old[i].Name, next) is not { } partner)
            {
                list.Add(DifferenceKind.Element, $"{path}/{old[i].LocalName}", allowed: false, "要素がなくなっています。");
                continue;
            }
            for (; next < partner; next++) ReportAddition(now[next], path, atEnd: false);
            pending.Push((old[i], now[partner], $"{path}/{old[i].LocalName}"));
            next = partner + 1;
        }
        for (; next < nowEnd; next++) ReportAddition(now[next], path, atEnd: oldEnd == old.Count);
    }

    private static int? Take(Dictionary<string, Queue<int>> byName, string name, int from)
    {
        if (!byName.TryGetValue(name, out var places)) return null;
        while (places.TryPeek(out var place) && place < from) places.Dequeue();
        return places.TryDequeue(out var found) ? found : null;
    }

    private void ReportAddition(MarkupNode node, string path, bool atEnd) =>
        list.Add(DifferenceKind.Element, $"{path}/{node.LocalName}", rules.Addition(path, node, atEnd), "要素が加わっています。");
}
