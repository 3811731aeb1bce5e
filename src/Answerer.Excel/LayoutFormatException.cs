namespace Answerer.Excel;

/// <summary>A <see cref="WorkbookLayout"/> doesn't fit its workbook. The message (Japanese) names the entry and what is wrong with it.</summary>
public sealed class LayoutFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    public LayoutFormatException(string message) : base(message)
    {
    }
}
