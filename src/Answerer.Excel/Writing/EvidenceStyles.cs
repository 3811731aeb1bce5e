namespace Answerer.Excel.Writing;

/// <summary>Indices into cellXfs of the formats that the evidence sheet uses.</summary>
internal sealed record EvidenceStyles(int Warning, int Note, int Header, int Body, int Link, int Good, int Check, int Blank)
{
    /// <summary>Number of formats.</summary>
    public const int Count = 8;

    /// <summary>Height of a line of text in points.</summary>
    public double LineHeight { get; init; } = 18.75;

    /// <summary>The formats when they stand one after another.</summary>
    public static EvidenceStyles From(int first) => new(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 7);

    /// <summary>The format of a status cell.</summary>
    public int For(EvidenceTone tone) => tone switch
    {
        EvidenceTone.Good => Good,
        EvidenceTone.Check => Check,
        _ => Blank,
    };
}
