using System.Globalization;

namespace Answerer.Excel.Layout;

/// <summary>Decides what one answer cell takes: its validation first, then the row's unit, the header, the legend, the words in the column.</summary>
internal sealed class AnswerCellReader(SheetGrid grid, LegendBook legends)
{
    /// <summary>Reads the cell at an anchor.</summary>
    public AnswerCell Read(CellRef cell, AnswerSlot slot)
    {
        var content = grid.Sheet.Find(cell);
        var text = content?.Text ?? "";
        var answer = new AnswerCell(cell, slot.Role)
        {
            ServiceText = slot.ServiceText,
            HasFormula = content?.HasFormula ?? false,
            Prefilled = string.IsNullOrWhiteSpace(text) || RowWords.IsPrompt(text) || OffersChoices(slot, text) ? null : text,
        };
        if (slot.MarkLabel is { } label) return Mark(answer, label, slot, text);
        if (TickBoxes.Has(text)) return Tick(answer, text);
        if (slot.Role is AnswerRole.Citation or AnswerRole.Date or AnswerRole.Unit && grid.ListAt(cell) is null) return WithLimit(answer, slot);
        if (slot.Role != AnswerRole.Number && Choice(answer, slot) is { } choice) return choice;
        return Number(answer, slot) ?? WithLimit(answer with { Role = AnswerRole.Text }, slot);
    }

    private AnswerCell? Choice(AnswerCell answer, AnswerSlot slot)
    {
        if (grid.ListAt(answer.Cell) is { } list)
        {
            var labels = Explained(list.Values!, slot, HeaderVocabulary.Labels(slot.HeaderText));
            if (labels.Count > 0) return answer with { Role = AnswerRole.Choice, Vocabulary = labels, Enforced = list.Enforced };
        }
        if (OffersChoices(slot, grid.Sheet.Find(answer.Cell)?.Text ?? "")) return answer with { Role = AnswerRole.Choice, Vocabulary = Explained(HeaderVocabulary.Split(grid.Sheet.Find(answer.Cell)!.Text)!.Select(label => label.Value), slot) };
        // A column for sentences takes signs only where its own header asks for them.
        if (slot.Role == AnswerRole.Text && !slot.IsGeneric)
            return Named(slot) is { } signs && signs.All(label => LegendReader.IsLabel(label.Value)) ? answer with { Role = AnswerRole.Choice, Vocabulary = signs } : null;
        if (slot.Measure is { } measure && UnitWords.Read(measure) is var (unit, words) && (unit ?? (object?)words) is not null)
            return words is null ? null : answer with { Role = AnswerRole.Choice, Vocabulary = words };
        if (slot.Measure is not null) return null;
        var vocabulary = Named(slot) ?? OfLegend(slot) ?? slot.ColumnWords;
        if (slot.ItemUnit is not null && vocabulary?.All(label => label.Legend is not null) != true) return null;
        return vocabulary is null ? null : answer with { Role = AnswerRole.Choice, Vocabulary = vocabulary };
    }

    // 有・無 printed in a cell that takes a choice.
    private static bool OffersChoices(AnswerSlot slot, string text) => slot.IsGeneric && text.Length > 2 && HeaderVocabulary.Split(text) is not null;

    private IReadOnlyList<ChoiceLabel>? Named(AnswerSlot slot) =>
        HeaderVocabulary.Labels(slot.HeaderText) is { } labels ? Explained(labels.Select(label => label.Value), slot, labels) : null;

    // A note may name the labels (○・×で記入) that a legend elsewhere explains.
    private IReadOnlyList<ChoiceLabel>? OfLegend(AnswerSlot slot) =>
        legends.For(slot) is { } labels ? Explained(labels.Select(label => label.Value), slot, labels) : null;

    // The labels with their legends; prompts are no labels.
    private IReadOnlyList<ChoiceLabel> Explained(IEnumerable<string> values, AnswerSlot slot, IReadOnlyList<ChoiceLabel>? known = null)
    {
        var labels = values.Where(value => !string.IsNullOrWhiteSpace(value) && !RowWords.IsPrompt(value)).Distinct(StringComparer.Ordinal).ToList();
        var legend = legends.Explaining(labels, slot);
        return ChoiceWords.Settled(labels.ConvertAll(value =>
        {
            var before = known?.FirstOrDefault(label => TextFold.Fold(label.Value) == TextFold.Fold(value));
            var explanation = before?.Legend ?? legend?.Explain(value);
            return new ChoiceLabel(value, explanation, ChoiceWords.MeaningOf(value, explanation));
        }));
    }

    private AnswerCell? Number(AnswerCell answer, AnswerSlot slot)
    {
        var numeric = grid.ValidationsAt(answer.Cell).FirstOrDefault(v => v.Type is "whole" or "decimal");
        var unit = slot is { Role: AnswerRole.Text, IsGeneric: false } ? null
            : (slot.Measure ?? slot.ItemUnit) is { } measure ? UnitWords.Read(measure).Unit
            : UnitWords.InBrackets(slot.HeaderText);
        if (numeric is null && unit is null && slot.Role != AnswerRole.Number)
            return grid.ValidationsAt(answer.Cell).Any(v => v.Type == "date") ? answer with { Role = AnswerRole.Date, Enforced = true } : null;
        return answer with { Role = AnswerRole.Number, Unit = unit, Enforced = numeric?.Enforced ?? false };
    }

    private AnswerCell Mark(AnswerCell answer, string label, AnswerSlot slot, string text)
    {
        var offered = grid.ListAt(answer.Cell)?.Values?.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
        var legend = legends.Explaining([label], slot)?.Explain(label);
        var meaning = ChoiceWords.MeaningOf(label, legend);
        return answer with
        {
            Role = AnswerRole.Mark,
            // A box under a mere heading (チェック) is ticked for yes.
            Vocabulary = [new ChoiceLabel(label, legend, meaning == ChoiceMeaning.Unknown && TickBoxes.IsLoneBox(text) ? ChoiceMeaning.Yes : meaning)],
            Sign = offered is [var only] ? only : TickBoxes.IsLoneBox(text) ? slot.TickedBox ?? TickBoxes.Ticked(text) : slot.Sign ?? offered?.FirstOrDefault() ?? "○",
            Enforced = offered is { Count: > 0 },
            Prefilled = TickBoxes.IsLoneBox(text) ? null : answer.Prefilled,
        };
    }

    private static AnswerCell Tick(AnswerCell answer, string text) => answer with
    {
        Role = AnswerRole.Tick,
        Vocabulary = TickBoxes.Labels(text).Select(label => new ChoiceLabel(label, null, ChoiceWords.MeaningOf(label))).ToArray(),
        Prefilled = TickBoxes.IsTicked(text) ? text : null,
    };

    private AnswerCell WithLimit(AnswerCell answer, AnswerSlot slot)
    {
        int? limit = slot.MaxLength;
        foreach (var validation in grid.ValidationsAt(answer.Cell))
        {
            if (validation.Type == "textLength" && Largest(validation) is { } largest) limit = Math.Min(limit ?? largest, largest);
            if (validation.Prompt is { } prompt && HeaderVocabulary.Limit(prompt) is { } named) limit = Math.Min(limit ?? named, named);
        }
        return answer with { MaxLength = limit };
    }

    private static int? Largest(CellValidation validation)
    {
        static int? Whole(string? formula) => int.TryParse(formula, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;
        return validation.Operator switch
        {
            null or "between" => Whole(validation.Formula2) ?? Whole(validation.Formula1),
            "lessThan" => Whole(validation.Formula1) - 1,
            "lessThanOrEqual" or "equal" => Whole(validation.Formula1),
            _ => null,
        };
    }
}
