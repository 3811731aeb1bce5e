using System.Text.Json;
using Answerer.Application.Fill;
using Answerer.Application.Inspect;
using Answerer.Application.Json;
using Answerer.Excel;

namespace Answerer.Application.Layouts;

/// <summary>Reads what inspect --json printed, as it stands or corrected by hand, as a layout.</summary>
internal static class LayoutFile
{
    private const long MostBytes = 64 << 20;

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The layout in the file, named after it.</summary>
    public static Result<WorkbookLayout> Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) return Bad(path, "ファイルが大きすぎます");
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Bad(path, exception.Message);
        }
    }

    /// <summary>The layout in the JSON.</summary>
    public static Result<WorkbookLayout> Parse(ReadOnlySpan<byte> json, string path)
    {
        try
        {
            var reader = new Utf8JsonReader(json, Lenient);
            return JsonSerializer.Deserialize(ref reader, AnswererJson.Compact.InspectReport) is { Layout: { } tables } report
                ? Convert(report, tables, path)
                : Bad(path, "layout がありません");
        }
        catch (JsonException exception)
        {
            return Bad(path, $"{exception.LineNumber + 1} 行目が JSON として正しくありません");
        }
    }

    /// <summary>The error for a layout that can't be used.</summary>
    public static Error Bad(string path, string why) =>
        new(ErrorKind.Usage, "bad_layout", $"レイアウト {path} を使えません。{why}。answerer inspect --json の出力を直して指定してください。");

    // What a person wrote may lack anything.
    private static Result<WorkbookLayout> Convert(InspectReport report, IReadOnlyList<ReportedLayout> tables, string path)
    {
        var layouts = new List<TableLayout>();
        foreach (var table in tables)
        {
            if (table is not { Sheet: not null, Table: not null }) return Bad(path, "layout に sheet か table のない項目があります");
            var columns = table.Columns ?? [];
            if (columns.Any(column => column is not { Role: not null, Column: not null })) return Bad(path, "columns に role か column のない項目があります");
            layouts.Add(new TableLayout(table.Sheet, table.Table, table.HeaderRows ?? [], [.. columns.Select(column => new LayoutColumn(column.Role, column.Column, column.Header))], 1, [])
            {
                Transposed = table.Transposed,
            });
        }
        var questions = new List<LaidOutQuestion>();
        foreach (var question in report.Questions ?? [])
        {
            if (Question(question) is not { } read) return Bad(path, "questions に cell か role の正しくない項目があります");
            questions.Add(read);
        }
        return Result.Of(new WorkbookLayout(layouts, questions) { Name = Path.GetFileNameWithoutExtension(path) });
    }

    private static LaidOutQuestion? Question(InspectedQuestion? question)
    {
        if (question is not { Sheet: not null, Cell: not null } || !CellRef.TryParse(question.Cell, out var cell)) return null;
        var answers = new List<(CellRef, AnswerRole)>();
        foreach (var answer in question.Answers ?? [])
        {
            if (answer is not { Cell: not null, Role: not null } || !CellRef.TryParse(answer.Cell, out var place) || ContractWords.RoleOf(answer.Role) is not { } role) return null;
            answers.Add((place, role));
        }
        return new LaidOutQuestion(question.Sheet, cell, question.Text ?? "", question.Context ?? [], answers);
    }
}
