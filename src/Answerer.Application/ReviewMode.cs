namespace Answerer.Application;

/// <summary>What is written for answers that a person has to check.</summary>
public enum ReviewMode
{
    /// <summary>The text with 【要確認】 in front; choices and figures stay blank.</summary>
    Draft,

    /// <summary>Nothing.</summary>
    Blank,
}
