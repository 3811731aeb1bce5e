using System.Globalization;
using Answerer.Application.Ask;
using Answerer.Application.Fill.Placement;

namespace Answerer.Application.Review;

/// <summary>
/// An answer in the present state of its review: pure, so that page, workbook and checks say the same. What nobody touched stays as the program
/// placed it; approval takes 【要確認】 off; a proposal is written only if somebody chose it.
/// </summary>
internal sealed class RevisedAnswer(FoundAnswer found, Revision revision)
{
    private const string Text = "text";
    private const string Citation = "citation";
    private const string Number = "number";

    private static readonly HashSet<string> Choosing = new(StringComparer.Ordinal) { "choice", "mark", "tick" };

    /// <summary>What the program found.</summary>
    public FoundAnswer Found => found;

    /// <summary>What a person made of it.</summary>
    public Revision Revision => revision;

    /// <summary>The basis, best first.</summary>
    public IReadOnlyList<QuotedPassage> Citations => revision.Evidence is { } evidence ? [evidence] : found.Citations;

    /// <summary>Where an edited text goes, or null where the row takes none.</summary>
    public FoundCell? TextCell => found.Cells.FirstOrDefault(cell => cell.Role == Text) is { IsWritable: true } cell ? cell : null;

    /// <summary>The values that a choice may take, in the sheet's order.</summary>
    public IReadOnlyList<string> Labels => [.. ChoiceCells.SelectMany(cell => cell.Labels).Distinct()];

    /// <summary>Whether any other value may be chosen as well.</summary>
    public bool IsFreeChoice => ChoiceCells.Any(cell => !cell.Enforced && cell.Role is "choice" or Number && cell.Labels.Count == 0);

    /// <summary>What stands in the cells.</summary>
    public IReadOnlyList<RevisedCell> Cells => [.. found.Cells.Select(Revised)];

    /// <summary>Whether 【要確認】 stands in a cell.</summary>
    public bool SaysReview => Cells.Any(cell => cell is { IsWritten: true, Value: { } value } && TextComposer.IsMarked(value));

    // A row has cells to choose in, or else perhaps one for a figure.
    private IEnumerable<FoundCell> ChoiceCells
    {
        get
        {
            var choosing = found.Cells.Where(cell => cell.IsWritable && Choosing.Contains(cell.Role)).ToList();
            return choosing.Count > 0 ? choosing : found.Cells.Where(cell => cell is { IsWritable: true, Role: Number });
        }
    }

    private RevisedCell Revised(FoundCell cell)
    {
        if (!cell.IsWritable) return AsFound(cell);
        if (cell == TextCell) return RevisedText(cell);
        if (cell.Role == Citation && revision.Evidence is { } evidence) return Written(cell, CitationText.Join([evidence.ToCitation()], cell.MaxLength ?? int.MaxValue));
        return revision.Choice is { } choice && ChoiceCells.Contains(cell) ? Chosen(cell, choice) : AsFound(cell);
    }

    private RevisedCell RevisedText(FoundCell cell)
    {
        if (revision.Text is { } text) return Written(cell, text);
        return revision.Approved && cell.Value is { } value ? AsFound(cell) with { Value = TextComposer.Unmarked(value) } : AsFound(cell);
    }

    private static RevisedCell Chosen(FoundCell cell, string choice)
    {
        switch (cell.Role)
        {
            case "mark":
                return Written(cell, cell.Labels.Contains(choice) ? cell.Sign ?? "○" : null);
            case "tick":
                return choice.Length == 0 || TickBox.Tick(cell.Original!, choice) is not { } ticked ? new RevisedCell(cell, null, null, false) : Written(cell, ticked);
            case Number when decimal.TryParse(choice, NumberStyles.Number, CultureInfo.InvariantCulture, out var number):
                return Written(cell, choice) with { Number = number };
            default:
                // Of several choice cells each takes what is on its own list.
                return cell.Labels.Count == 0 || choice.Length == 0 || cell.Labels.Contains(choice) ? Written(cell, choice) : AsFound(cell);
        }
    }

    private static RevisedCell AsFound(FoundCell cell) => new(cell, cell.Value, cell.Number, cell.IsWritten);

    private static RevisedCell Written(FoundCell cell, string? value) => string.IsNullOrEmpty(value) ? new(cell, null, null, false) : new(cell, value, null, true);
}
