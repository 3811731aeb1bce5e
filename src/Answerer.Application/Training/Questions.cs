using Answerer.Training;

namespace Answerer.Application.Training;

/// <summary>Reads the labelled questions.</summary>
internal static class Questions
{
    private const string Folder = "knowledge/questions";

    /// <summary>The questions of the bank, or of one file.</summary>
    public static Result<IReadOnlyList<LabelledQuestion>> Read(AnswererOptions options, string? file = null)
    {
        try
        {
            var questions = file is null ? QuestionBank.ReadFolder(Path.Combine(options.Root, Folder)) : QuestionBank.ReadFile(file);
            return questions.Count > 0 ? Result.Of(questions) : Unreadable($"{file ?? Folder}: 質問がありません。");
        }
        catch (QuestionBankFormatException exception)
        {
            return Unreadable(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable($"{file ?? Folder} を読めません（{exception.Message}）。");
        }
    }

    private static Error Unreadable(string message) => new(ErrorKind.UnreadableInput, "unreadable_questions", message);
}
