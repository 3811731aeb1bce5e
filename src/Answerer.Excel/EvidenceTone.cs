namespace Answerer.Excel;

/// <summary>How the status cell of an evidence row is coloured; the words say the same.</summary>
public enum EvidenceTone
{
    /// <summary>Answered.</summary>
    Good,

    /// <summary>To be checked.</summary>
    Check,

    /// <summary>Left blank.</summary>
    Blank,
}
