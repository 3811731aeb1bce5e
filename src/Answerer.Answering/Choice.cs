namespace Answerer.Answering;

/// <summary>The honest reply to a yes/no item as it is worded.</summary>
public enum Choice
{
    /// <summary>True of this service.</summary>
    Yes,

    /// <summary>True under a condition.</summary>
    Partial,

    /// <summary>Not true of this service.</summary>
    No,

    /// <summary>The item demands a measure on something that doesn't exist here.</summary>
    NotApplicable,
}
