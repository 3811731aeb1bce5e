namespace Answerer.Answering;

/// <summary>One question to be answered from one service's paper.</summary>
/// <param name="Text">As the customer wrote it.</param>
/// <param name="ServiceId">The service whose paper answers.</param>
/// <param name="Context">Inherited headings, outermost first.</param>
public sealed record Question(string Text, string ServiceId, IReadOnlyList<string> Context)
{
    /// <summary>What stands in a column headed with a standard (ISO/IEC 27001, 附属書A), or null: a hint.</summary>
    public string? ControlText { get; init; }

    /// <summary>The unit that an SLA sheet asks for ("日", "%", "有無"), or null.</summary>
    public string? Unit { get; init; }
}
