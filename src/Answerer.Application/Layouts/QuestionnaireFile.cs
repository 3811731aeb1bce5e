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
        if (layoutFile is not null && !LayoutFile.Read(layoutFile).TryGet(out layout, out var error)) return error;
        var layoutOptions = (said ?? new LayoutOptions()) with { Layout = layout, Kept = layout is null ? KeptLayoutFiles.Read(options.Root, notices) : [] };
        try
        {
            return Result.Of(LayoutReader.Read(workbook, layoutOptions, cancellation));
        }
        catch (LayoutFormatException exception)
        {
            return LayoutFile.Bad(layoutFile ?? Path.Combine(options.Root, "knowledge", "layouts"), exception.Message);
        }
    }
}
