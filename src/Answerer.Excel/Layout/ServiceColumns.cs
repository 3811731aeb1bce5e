namespace Answerer.Excel.Layout;

/// <summary>Finds the answer columns that belong to one service each: by a group header per service, or by the service in the header itself.</summary>
internal static class ServiceColumns
{
    /// <summary>Sets <see cref="TableColumn.ServiceText"/> where a table answers for several services.</summary>
    public static void Assign(TableCandidate table)
    {
        var answers = table.Answers.Where(column => column.ServiceText is null && column.Header is { Path.Count: > 0 }).ToList();
        if (answers.Count < 2) return;
        if (ByGroup(answers)) return;
        Unrecognised(answers);
        ByBracketOrBeginning(answers);
    }

    // サービスA over 回答 and 備考, サービスB over 回答 and 備考.
    private static bool ByGroup(List<TableColumn> answers)
    {
        var groups = answers.Where(c => c.Header!.Parent is not null && GroupNames(c.Header.Parent!)).GroupBy(c => c.Header!.Parent!).ToList();
        if (groups.Count < 2) return false;
        var first = groups[0].Select(c => TextFold.Fold(c.Header!.Leaf)).ToHashSet();
        if (!groups.TrueForAll(group => group.Any(c => first.Contains(TextFold.Fold(c.Header!.Leaf))))) return false;
        foreach (var group in groups)
            foreach (var column in group) column.ServiceText = group.Key;
        return true;
    }

    private static bool GroupNames(string parent) => HeaderWords.Read(parent).Kind is HeaderKind.None or HeaderKind.Service;

    // 回答欄 over サービスA | サービスB: leaves that are no header words, all answered alike.
    private static void Unrecognised(List<TableColumn> answers)
    {
        var unnamed = answers.Where(c => c.Answer is AnswerRole.Choice or AnswerRole.Text
            && HeaderWords.Read(c.Header!.Leaf).Kind is HeaderKind.None or HeaderKind.Service && c.MarkLabel is null).ToList();
        if (unnamed.Count < 2 || unnamed.Select(c => c.Header!.Leaf).Distinct(StringComparer.Ordinal).Count() < unnamed.Count) return;
        foreach (var column in unnamed) column.ServiceText = column.Header!.Leaf;
    }

    // 回答（サービスA） | 回答（サービスB）, サービスA 回答 | サービスB 回答.
    private static void ByBracketOrBeginning(List<TableColumn> answers)
    {
        foreach (var group in answers.Where(c => c.ServiceText is null && c.MarkLabel is null).GroupBy(c => c.Reading.Kind))
        {
            if (group.Key is not (HeaderKind.Answer or HeaderKind.Choice)) continue;
            var texts = group.Select(c => c.Header!.Leaf).ToList();
            if (texts.Count < 2 || texts.Exists(HeaderWords.IsOneWord)) continue;
            var prefix = Common(texts, fromEnd: false);
            var suffix = Common(texts, fromEnd: true);
            var heads = suffix > 0 && HeaderWords.Read(texts[0][^suffix..]).Kind is HeaderKind.Answer or HeaderKind.Choice;
            var brackets = prefix > 0 && HeaderWords.Read(texts[0][..prefix].TrimEnd('（', '(', '【', '[')).IsAnswer && texts.TrueForAll(t => t[prefix - 1] is '（' or '(' or '【' or '[');
            if (!heads && !brackets) continue;
            var names = texts.ConvertAll(t => (brackets ? t[prefix..] : t[..^suffix]).Trim(' ', '\u3000', '\n', '（', '）', '(', ')', '【', '】', '[', ']', ':', '：', 'の'));
            if (names.Exists(name => !IsName(name)) || names.Distinct(StringComparer.Ordinal).Count() < names.Count) continue;
            foreach (var (column, name) in group.Zip(names))
            {
                column.ServiceText = name;
                foreach (var comment in answers.Where(c => c.Answer is not AnswerRole.Choice && c.ServiceText is null && c.Header!.Leaf.Contains(name, StringComparison.Ordinal)))
                    comment.ServiceText = name;
            }
        }
    }

    // 1次, 選択, 日 tell answers apart, but no services.
    private static bool IsName(string name) =>
        name.Length > 1 && !char.IsDigit(name[0]) && HeaderWords.Read(name).Kind is HeaderKind.None or HeaderKind.Service or HeaderKind.Info
        && ChoiceWords.MeaningOf(name) == ChoiceMeaning.Unknown && UnitWords.Read(name) == default;

    private static int Common(List<string> texts, bool fromEnd)
    {
        var shortest = texts.Min(text => text.Length);
        var length = 0;
        while (length < shortest && texts.TrueForAll(text => fromEnd ? text[^(length + 1)] == texts[0][^(length + 1)] : text[length] == texts[0][length])) length++;
        return length;
    }
}
