namespace Answerer.Application;

/// <summary>Where the evidence of a filled workbook goes.</summary>
public enum EvidencePlace
{
    /// <summary>A sheet 「回答根拠」 in the workbook.</summary>
    Sheet,

    /// <summary>Behind each answer, as a citation fit for the customer.</summary>
    Inline,

    /// <summary>A workbook of its own beside the output.</summary>
    Separate,

    /// <summary>Nowhere.</summary>
    None,
}
