namespace Answerer.Excel;

/// <summary>Why a workbook can't be read or written.</summary>
public enum WorkbookProblem
{
    /// <summary>Not a workbook at all (text, image, other ZIP, empty file).</summary>
    NotAWorkbook,

    /// <summary>An encrypted (password-protected) package.</summary>
    Encrypted,

    /// <summary>A binary workbook older than Excel 97.</summary>
    OldBinary,

    /// <summary>Digitally signed: any change breaks the signature.</summary>
    Signed,

    /// <summary>Truncated, broken XML, missing parts.</summary>
    Damaged,

    /// <summary>Beyond a limit of the reader.</summary>
    TooLarge,

    /// <summary>Built to harm: bombs, DTDs, duplicate entries.</summary>
    Hostile,

    /// <summary>A kind of workbook that isn't supported (.xlsb, a template with nothing to read).</summary>
    Unsupported,
}
