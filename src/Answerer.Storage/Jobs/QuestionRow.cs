namespace Answerer.Storage.Jobs;

/// <summary>One question of a job: what the program found and what a person made of it.</summary>
public sealed record QuestionRow
{
    /// <summary>Place in the workbook's order, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the program found, as JSON.</summary>
    public required string Found { get; init; }

    /// <summary>limited, review, unanswered or answered.</summary>
    public required string Category { get; init; }

    /// <summary>The text as edited; null as found, "" for a blank cell.</summary>
    public string? Text { get; init; }

    /// <summary>The label or figure as chosen; null as found, "" for a blank cell.</summary>
    public string? Choice { get; init; }

    /// <summary>The passage that a person named as the basis, as JSON, or null.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether a person approved it.</summary>
    public bool Approved { get; init; }

    /// <summary>Name of the last person who changed it, or null.</summary>
    public string? Reviewer { get; init; }

    /// <summary>When, or null.</summary>
    public DateTimeOffset? Reviewed { get; init; }

    /// <summary>Grows with every change.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Whether a person has had a hand in it.</summary>
    public bool IsTouched => Reviewer is not null;
}
