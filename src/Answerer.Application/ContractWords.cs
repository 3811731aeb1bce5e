using Answerer.Answering;
using Answerer.Excel;

namespace Answerer.Application;

/// <summary>The words of the JSON contract (DESIGN §2, §4).</summary>
internal static class ContractWords
{
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered => "answered",
        AnswerStatus.Review => "review",
        _ => "unanswered",
    };

    /// <summary>The status of a word.</summary>
    public static AnswerStatus StatusOf(string word) => Enum.GetValues<AnswerStatus>().First(status => Of(status) == word);

    public static string? Of(Choice? choice) => choice switch
    {
        Choice.Yes => "yes",
        Choice.Partial => "partial",
        Choice.No => "no",
        Choice.NotApplicable => "na",
        _ => null,
    };

    /// <summary>The choice of a word; null for null.</summary>
    public static Choice? ChoiceOf(string? word) => word is null ? null : Enum.GetValues<Choice>().First(choice => Of(choice) == word);

    public static string? Of(Condition? condition) => condition switch
    {
        Condition.Option => "option",
        Condition.Request => "request",
        Condition.Exception => "exception",
        Condition.Part => "part",
        _ => null,
    };

    public static string Of(AnswerRole role) => role switch
    {
        AnswerRole.Choice => "choice",
        AnswerRole.Citation => "citation",
        AnswerRole.Mark => "mark",
        AnswerRole.Tick => "tick",
        AnswerRole.Number => "number",
        AnswerRole.Unit => "unit",
        AnswerRole.Date => "date",
        _ => "text",
    };

    /// <summary>The role of a word, or null.</summary>
    public static AnswerRole? RoleOf(string word)
    {
        foreach (var role in Enum.GetValues<AnswerRole>())
            if (Of(role) == word) return role;
        return null;
    }

    /// <summary>Four digits say all that a calibrated figure knows.</summary>
    public static double Rounded(double confidence) => Math.Round(confidence, 4);
}
