namespace Answerer.Application;

/// <summary>The settings that both hosts share: <c>answerer.json</c>, overridden by <c>ANSWERER_…</c> variables, then by options.
/// <see cref="Setting.All"/> has their names, ranges and defaults; docs/configuration.md lists them.</summary>
public sealed class AnswererOptions
{
    /// <summary>The folder that holds seeds/ and knowledge/.</summary>
    public string Root { get; set; } = "";

    /// <summary>Where built indexes are kept; index/ below <see cref="Root"/> unless set.</summary>
    public string Index { get; set; } = "";

    /// <summary>The share of wrong answers that is accepted among those filled without a look: 0.0001 to 0.5.</summary>
    public double MaxAutoError { get; set; } = 0.01;

    /// <summary>Where evidence goes unless the command says otherwise.</summary>
    public EvidencePlace Evidence { get; set; } = EvidencePlace.Sheet;

    /// <summary>What is written for answers to be checked unless the command says otherwise.</summary>
    public ReviewMode Review { get; set; } = ReviewMode.Draft;

    /// <summary>How many questions are answered at the same time: 1 to 64.</summary>
    public int Parallelism { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 64);

    /// <summary>What the service alone needs.</summary>
    public ServiceOptions Service { get; } = new();
}
