using System.ComponentModel.DataAnnotations;

namespace Answerer.Application;

/// <summary>The settings that both hosts share: <c>answerer.json</c>, overridden by <c>ANSWERER_…</c> variables, then by options.
/// docs/configuration.md lists them.</summary>
public sealed class AnswererOptions
{
    /// <summary>The folder that holds seeds/ and knowledge/.</summary>
    [Required(ErrorMessage = "root にプログラムのフォルダを指定してください。")]
    public string Root { get; set; } = "";

    /// <summary>Where built indexes are kept; index/ below <see cref="Root"/> unless set.</summary>
    [Required(ErrorMessage = "index に索引を置くフォルダを指定してください。")]
    public string Index { get; set; } = "";

    /// <summary>The share of wrong answers that is accepted among those filled without a look: 0.0001 to 0.5, 0.01 unless set.</summary>
    [Range(0.0001, 0.5, ErrorMessage = "maxAutoError は 0.0001 から 0.5 の数で指定してください。")]
    public double MaxAutoError { get; set; } = 0.01;

    /// <summary>Where evidence goes unless the command says otherwise.</summary>
    [EnumDataType(typeof(EvidencePlace), ErrorMessage = "evidence は sheet, inline, separate, none のいずれかを指定してください。")]
    public EvidencePlace Evidence { get; set; } = EvidencePlace.Sheet;

    /// <summary>What is written for answers to be checked unless the command says otherwise.</summary>
    [EnumDataType(typeof(ReviewMode), ErrorMessage = "review は draft, blank のいずれかを指定してください。")]
    public ReviewMode Review { get; set; } = ReviewMode.Draft;

    /// <summary>How many questions are answered at the same time: 1 to 64, the number of processors unless set.</summary>
    [Range(1, 64, ErrorMessage = "parallelism は 1 から 64 の整数で指定してください。")]
    public int Parallelism { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 64);
}
