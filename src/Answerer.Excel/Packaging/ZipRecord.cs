namespace Answerer.Excel.Packaging;

/// <summary>An entry in the central directory of a ZIP file.</summary>
/// <param name="HeaderStart">Where its directory header begins.</param>
/// <param name="HeaderLength">Length of that header with name, extra fields and comment.</param>
/// <param name="NameLength">Bytes of the name.</param>
/// <param name="LocalStart">Where its local header begins.</param>
/// <param name="CompressedLength">Bytes of its compressed content.</param>
/// <param name="OffsetField">Where in the directory header the offset of the local header stands.</param>
/// <param name="OffsetSize">Bytes of that field: 4, or 8 in a ZIP64 extra field.</param>
internal sealed record ZipRecord(
    int HeaderStart, int HeaderLength, int NameLength, int LocalStart, int CompressedLength, int OffsetField, int OffsetSize);
