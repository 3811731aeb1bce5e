using Answerer.Application.Fill.Placement;
using Answerer.Application.Knowledge;
using Answerer.Application.Services;
using Answerer.Excel;

namespace Answerer.Application.Fill;

/// <summary>Fills one workbook in memory: questionnaire in, edits and evidence out. Touches no file.</summary>
internal sealed class WorkbookFiller(IKnowledge knowledge, ServiceCatalogue catalogue, int parallelism)
{
    /// <summary>Answers all units and plans what is written.</summary>
    public (IReadOnlyList<AnsweredUnit> Units, IReadOnlyList<CellEdit> Edits, EvidenceSheet Evidence) Fill(
        Workbook workbook,
        IReadOnlyList<AnswerUnit> units,
        PlacementOptions options,
        IProgress<FillProgress>? progress,
        CancellationToken cancellation)
    {
        var sheets = workbook.Sheets.ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);
        var answers = new UnitAnswerer(knowledge, parallelism).Answer(units, progress, cancellation);
        var answered = units.Zip(answers, (unit, answer) =>
        {
            var sheet = sheets[unit.Item.Sheet];
            return new AnsweredUnit(
                unit, answer, AnswerPlacement.Place(unit, answer, options, cell => sheet.Find(cell)?.Text ?? "", knowledge.EnglishTitle));
        });
        var (planned, edits) = EditPlan.Of([.. answered], id => catalogue[id].ShortName ?? catalogue[id].Name);
        return (planned, edits, EvidenceTable.Of([.. planned.Select(EvidenceEntry.Of)], catalogue));
    }
}
