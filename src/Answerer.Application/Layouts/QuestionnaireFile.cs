using Answerer.Application.Fill;
using Answerer.Excel;

namespace Answerer.Application.Layouts;

/// <summary>Reads the questions of a workbook: by the layout that the user names, by one that was kept, or by searching.</summary>
internal sealed class QuestionnaireFile(AnswererOptions options, INotices notices)
{
    /// <summary>What was understood; whether there is anything to ask, <see cref="LayoutErrors"/> says.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="said">What the user says about the layout, or null.</param>
    /// <param name="layoutFile">The layout to read it by, or null.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public Result<Questionnaire> Read(Workbook workbook, LayoutOptions? said, string? layoutFile, CancellationToken cancellation)
    {
        WorkbookLayout? layout = null;
        return layoutFile is not null && !LayoutFile.Read(layoutFile).TryGet(out layout, out var error)
            ? error
            : Read(workbook, said ?? new LayoutOptions(), layout, layoutFile, cancellation);
    }

    /// <inheritdoc cref="Read(Workbook, LayoutOptions, string, CancellationToken)"/>
    /// <param name="layout">The layout to read it by, or null.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="workbook">The workbook.</param>
    public Result<Questionnaire> Read(Workbook workbook, WorkbookLayout? layout, CancellationToken cancellation) =>
        Read(workbook, new LayoutOptions(), layout, layout?.Name, cancellation);

    private Result<Questionnaire> Read(Workbook workbook, LayoutOptions said, WorkbookLayout? layout, string? layoutName, CancellationToken cancellation)
    {
        var layoutOptions = said with { Layout = layout, Kept = layout is null ? KeptLayoutFiles.Read(options.Root, notices) : [] };
        try
        {
            return Result.Of(LayoutReader.Read(workbook, layoutOptions, cancellation));
        }
        catch (LayoutFormatException exception)
        {
            return LayoutFile.Bad(layoutName ?? Path.Combine(options.Root, "knowledge", "layouts"), exception.Message);
        }
    }
}
