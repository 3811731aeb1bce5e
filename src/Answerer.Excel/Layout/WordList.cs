using System.Collections.Frozen;

namespace Answerer.Excel.Layout;

/// <summary>
/// A list of words read from an embedded resource: one line per group, the group's name, a tab, its patterns separated by spaces.
/// "=word" matches the whole text, "^word" its beginning, "word$" its end, "~word" its end too (units), else anywhere; Latin words match
/// whole words only. "_" stands for a space. Texts must be folded by <see cref="TextFold"/>.
/// </summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, (int Order, string Group)> whole;
    private readonly FrozenDictionary<char, Pattern[]> byFirstCharacter;

    private WordList(IEnumerable<(string Group, string Pattern)> lines)
    {
        var wholes = new Dictionary<string, (int, string)>(StringComparer.Ordinal);
        var parts = new List<Pattern>();
        var order = 0;
        foreach (var (group, text) in lines)
        {
            order++;
            var word = TextFold.Fold(text.Trim('=', '^', '$', '~').Replace('_', ' '));
            if (text[0] == '=' && text.Length > 1) wholes.TryAdd(TextFold.Fold(text[1..].Replace('_', ' ')), (order, group));
            else if (word.Length > 0) parts.Add(new Pattern(word, group, order, text[0] == '^', text[^1] == '$' || text[0] == '~'));
        }
        whole = wholes.ToFrozenDictionary(StringComparer.Ordinal);
        byFirstCharacter = parts.GroupBy(p => p.Word[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>Reads the embedded resource of that name.</summary>
    public static WordList Load(string resource)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"embedded resource missing: {resource}");
        using var reader = new StreamReader(stream);
        var lines = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            foreach (var pattern in line[(tab + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                lines.Add((line[..tab], pattern));
        }
        return new WordList(lines);
    }

    /// <summary>The group of the first line that matches, or null.</summary>
    public string? First(string folded)
    {
        (int Order, string? Group) best = whole.TryGetValue(folded, out var exact) ? exact : (int.MaxValue, null);
        foreach (var match in Matches(folded))
            if (match.Order < best.Order) best = (match.Order, match.Group);
        return best.Group;
    }

    /// <summary>The group whose word ends last in the text (the head of a compound), the longest among those; null without match.
    /// A whole-text pattern wins.</summary>
    public string? Head(string folded, out int end, out int start)
    {
        end = folded.Length;
        start = 0;
        if (whole.TryGetValue(folded, out var exact)) return exact.Group;
        (int End, int Length, string? Group) best = (0, 0, null);
        foreach (var match in Matches(folded))
        {
            if (match.End > best.End || (match.End == best.End && match.Length > best.Length))
                best = (match.End, match.Length, match.Group);
        }
        end = best.End;
        start = best.End - best.Length;
        return best.Group;
    }

    /// <summary>Whether a pattern that is marked for the end of texts matches.</summary>
    public bool EndsWithMarked(string folded)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            if (byFirstCharacter.TryGetValue(folded[start], out var patterns) && Array.Exists(patterns, p => p.AtEnd && p.IsAt(folded, start))) return true;
        }
        return false;
    }

    /// <summary>Whether any pattern of the group matches.</summary>
    public bool Has(string group, string folded)
    {
        if (whole.TryGetValue(folded, out var exact) && exact.Group == group) return true;
        foreach (var match in Matches(folded))
            if (match.Group == group) return true;
        return false;
    }

    private IEnumerable<(string Group, int Order, int End, int Length)> Matches(string folded)
    {
        for (var start = 0; start < folded.Length; start++)
        {
            if (!byFirstCharacter.TryGetValue(folded[start], out var patterns)) continue;
            foreach (var pattern in patterns)
            {
                if (pattern.IsAt(folded, start))
                    yield return (pattern.Group, pattern.Order, start + pattern.Word.Length, pattern.Word.Length);
            }
        }
    }

    private readonly record struct Pattern(string Word, string Group, int Order, bool AtStart, bool AtEnd)
    {
        public bool IsAt(string text, int start)
        {
            if (AtStart && start != 0) return false;
            var end = start + Word.Length;
            if (end > text.Length || (AtEnd && end != text.Length)) return false;
            if (!text.AsSpan(start, Word.Length).SequenceEqual(Word)) return false;
            // A Latin word must not begin or end inside another one: "id" is no part of "provided".
            if (char.IsAsciiLetter(Word[0]) && start > 0 && char.IsAsciiLetter(text[start - 1])) return false;
            return !(char.IsAsciiLetterLower(Word[^1]) && end < text.Length && char.IsAsciiLetter(text[end]));
        }
    }
}
