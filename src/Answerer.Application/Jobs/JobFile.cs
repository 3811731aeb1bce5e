using System.Text;
using Answerer.Application.Fill;
using Answerer.Application.Layouts;
using Answerer.Excel;
using Answerer.Storage;
using Answerer.Storage.Jobs;

namespace Answerer.Application.Jobs;

/// <summary>Opens the workbook of a job. Messages call it by the name under which it was uploaded.</summary>
internal sealed class JobFile(FileStore files, AnswererOptions options, INotices notices)
{
    /// <summary>What a workbook may cost the service.</summary>
    public static WorkbookLimits Limits { get; } = WorkbookLimits.Default;

    /// <summary>The upload, byte for byte.</summary>
    public Result<byte[]> Read(JobRow job)
    {
        try
        {
            return Result.Of(File.ReadAllBytes(files.PathOf(job.Content)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Error(ErrorKind.Unavailable, "file_missing", "アップロードされたファイルを読み出せません。もう一度アップロードしてください。");
        }
    }

    /// <summary>The workbook.</summary>
    public Result<Workbook> Open(JobRow job, CancellationToken cancellation) =>
        Read(job).TryGet(out var bytes, out var error) ? WorkbookFile.Open(job.Name, bytes, Limits, cancellation) : error;

    /// <summary>Its questions, by the job's layout or by the program's own reading.</summary>
    public Result<Questionnaire> Understand(JobRow job, Workbook workbook, CancellationToken cancellation)
    {
        WorkbookLayout? layout = null;
        if (job.Layout is { } json && !LayoutFile.Parse(Encoding.UTF8.GetBytes(json), job.Name).TryGet(out layout, out var error)) return error;
        return new QuestionnaireFile(options, notices).Read(workbook, layout, cancellation);
    }
}
