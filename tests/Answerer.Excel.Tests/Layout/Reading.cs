namespace Answerer.Excel.Tests.Layout;

/// <summary>Reads sheets drawn in code and shows what was understood, one line per question.</summary>
internal static class Reading
{
    public static Questionnaire Of(params GridBuilder[] sheets) => Of(null, sheets);

    public static Questionnaire Of(LayoutOptions? options, params GridBuilder[] sheets) =>
        LayoutReader.Read(new Workbook([.. sheets.Select(sheet => sheet.Build())], structureProtected: false), options, CancellationToken.None);

    /// <summary>"B5: C5 choice(○△×) D5 text".</summary>
    public static string[] Lines(Questionnaire questionnaire) => [.. questionnaire.Questions.Select(Line)];

    public static string[] Lines(params GridBuilder[] sheets) => Lines(Of(sheets));

    public static void Expect(GridBuilder sheet, params string[] lines) => Assert.Equal(string.Join('\n', lines), string.Join('\n', Lines(sheet)));

    private static string Line(QuestionItem question) => $"{question.Cell}: {string.Join(" ", question.Answers.Select(Show))}".TrimEnd();

    private static string Show(AnswerCell answer) => answer.Role switch
    {
        AnswerRole.Choice or AnswerRole.Tick => $"{answer.Cell} {(answer.Role == AnswerRole.Tick ? "tick" : "choice")}({string.Join("/", answer.Vocabulary.Select(label => label.Value))})",
        AnswerRole.Mark => $"{answer.Cell} mark({answer.Vocabulary[0].Value}={answer.Sign})",
        AnswerRole.Number => $"{answer.Cell} number({answer.Unit})",
        AnswerRole.Text => $"{answer.Cell} text",
        AnswerRole.Citation => $"{answer.Cell} citation",
        AnswerRole.Unit => $"{answer.Cell} unit",
        _ => $"{answer.Cell} date",
    };
}
