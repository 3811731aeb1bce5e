using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Answerer.Excel.Tests.Building;

/// <summary>The Open XML SDK's validator, on a copy opened read-only.</summary>
internal static class SdkValidator
{
    /// <summary>The faults it finds, each as one line; null where the SDK can't open the file.</summary>
    public static List<string>? Faults(byte[] package)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(package), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019) { MaxNumberOfErrors = 0 }.Validate(document)
                .Select(fault => $"{fault.Part?.Uri}: {fault.Path?.XPath}: {fault.Description}")];
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or UriFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or NotSupportedException or IOException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
