using Answerer.Excel.Packaging;
using Answerer.Excel.Reading;

namespace Answerer.Excel;

/// <summary>Where a workbook came from: what the writer needs to change it in place.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Limits">The limits it was read under.</param>
/// <param name="Dialect">The namespaces of its workbook part.</param>
/// <param name="WorkbookPart">Name of the workbook part.</param>
/// <param name="StylesPart">Name of the styles part, or null without one.</param>
/// <param name="Styles">Its cell formats.</param>
/// <param name="StringsPart">Name of the part of shared strings, or null without one.</param>
/// <param name="Strings">The shared strings.</param>
/// <param name="HasFormulas">Whether any cell of any sheet holds a formula.</param>
internal sealed record WorkbookSource(
    ReadOnlyMemory<byte> Bytes,
    WorkbookLimits Limits,
    Dialect Dialect,
    string WorkbookPart,
    string? StylesPart,
    StyleTable Styles,
    string? StringsPart,
    IReadOnlyList<string> Strings,
    bool HasFormulas);
