namespace Answerer.Application;

/// <summary>Checks the ranges that <see cref="AnswererOptions"/> states. Plain code: attributes would cost a short-lived command their reflection.</summary>
internal static class AnswererOptionsValidator
{
    /// <summary>What is wrong, in Japanese; null when all is well.</summary>
    public static string? Fault(AnswererOptions options)
    {
        if (options.MaxAutoError is not (>= 0.0001 and <= 0.5)) return "maxAutoError は 0.0001 から 0.5 の数で指定してください。";
        if (options.Parallelism is < 1 or > 64) return "parallelism は 1 から 64 の整数で指定してください。";
        if (!Enum.IsDefined(options.Evidence)) return "evidence は sheet, inline, separate, none のいずれかを指定してください。";
        return Enum.IsDefined(options.Review) ? null : "review は draft, blank のいずれかを指定してください。";
    }
}
