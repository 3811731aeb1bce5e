using System.IO.Compression;

namespace Answerer.Application.Batch;

/// <summary>A workbook in a ZIP file.</summary>
/// <param name="Path">Its sanitised path with /, relative, unique in the archive also where case doesn't count.</param>
/// <param name="Entry">Where its content lies.</param>
internal sealed record ArchivedWorkbook(string Path, ZipArchiveEntry Entry);
