using Answerer.Excel.Reading;

namespace Answerer.Excel.Binary;

/// <summary>Where a binary workbook came from: what the writer needs to fill it.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Limits">The limits it was read under.</param>
/// <param name="Styles">Its cell formats, by their place among the XF records.</param>
internal sealed record BinarySource(ReadOnlyMemory<byte> Bytes, WorkbookLimits Limits, StyleTable Styles);
