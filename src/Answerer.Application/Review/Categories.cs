namespace Answerer.Application.Review;

/// <summary>The groups of a review, besides the statuses of the contract.</summary>
public static class Categories
{
    /// <summary>Answered, but with a denial or a limit.</summary>
    public const string Limited = "limited";

    /// <summary>Whatever still needs a look.</summary>
    public const string Open = "open";
}
