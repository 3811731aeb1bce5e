using Answerer.Application.Fill;
using Answerer.Application.Knowledge;
using Answerer.Application.Layouts;
using Answerer.Application.Services;
using Answerer.Excel;
using MediatR;

namespace Answerer.Application.Inspect;

/// <summary>Reads a workbook's layout without answering.</summary>
/// <param name="Input">Path of the workbook.</param>
/// <param name="Layout">What the user says about the layout, or null.</param>
/// <param name="LayoutFile">Path of the layout to read it by, or null.</param>
public sealed record InspectWorkbook(string Input, LayoutOptions? Layout = null, string? LayoutFile = null) : IRequest<Result<InspectReport>>;

/// <summary>What was understood, as the contract writes it. Tables that aren't clear stand in the layout, with the option that settles them as
/// their last reason, but have no questions; without any question the layout is ambiguous.</summary>
public sealed record InspectReport(
    IReadOnlyList<ReportedLayout> Layout, IReadOnlyList<InspectedQuestion> Questions, IReadOnlyList<ReportedSkip> Skipped);

/// <summary>A question with its cells; the service is null where the workbook names none. A value is what stands in the cell already.</summary>
public sealed record InspectedQuestion(
    string Sheet, string Cell, string Text, IReadOnlyList<string> Context, string? Service, IReadOnlyList<ReportedCell> Answers)
{
    /// <summary>A question with all its cells.</summary>
    internal static InspectedQuestion Of(QuestionItem item) => Of(item, item.Answers, null);

    /// <summary>A question with the cells of one service.</summary>
    internal static InspectedQuestion Of(QuestionItem item, IReadOnlyList<AnswerCell> cells, string? service) => new(
        item.Sheet,
        item.Cell.ToString(),
        item.Text,
        item.Context,
        service,
        [.. cells.Select(cell => new ReportedCell(cell.Cell.ToString(), ContractWords.Of(cell.Role), cell.Prefilled))]);
}

internal sealed class InspectWorkbookHandler(IKnowledgeSource source, AnswererOptions options, INotices notices) : IRequestHandler<InspectWorkbook, Result<InspectReport>>
{
    private static readonly WorkbookLimits Limits = WorkbookLimits.Default;

    public async Task<Result<InspectReport>> Handle(InspectWorkbook request, CancellationToken cancellationToken)
    {
        var loading = source.GetAsync(cancellationToken);
        if (!WorkbookFile.Read(request.Input, Limits).TryGet(out var bytes, out var error)) return error;
        if (!WorkbookFile.Open(request.Input, bytes, Limits, cancellationToken).TryGet(out var workbook, out error)) return error;
        var reader = new QuestionnaireFile(options, notices);
        if (!reader.Read(workbook, request.Layout, request.LayoutFile, cancellationToken).TryGet(out var questionnaire, out error)) return error;
        // An ambiguous layout is shown all the same: what is printed can be corrected.
        if (questionnaire.Doubts.Count == 0 && LayoutErrors.Of(request.Input, questionnaire) is { } nothing) return nothing;
        if (!(await loading).TryGet(out var knowledge, out error)) return error;

        var resolver = new ServiceResolver(new ServiceCatalogue(knowledge.Papers));
        // A workbook that names no service, or several, can still be looked at.
        var units = resolver.Resolve(questionnaire, null, force: false).Value
            ?? [.. questionnaire.Questions.Select(item => new AnswerUnit(item, item.Answers, null, null))];
        return Result.Of(new InspectReport(
            [.. questionnaire.Layout.Concat(questionnaire.Doubts.Select(doubt => doubt.Layout with { Reasons = [.. doubt.Layout.Reasons, doubt.Why] })).Select(ReportWriter.Layout)],
            [.. units.Select(unit => InspectedQuestion.Of(unit.Item, unit.Cells, unit.ServiceId))],
            [.. questionnaire.Skipped.Select(ReportWriter.Skip)]));
    }
}
