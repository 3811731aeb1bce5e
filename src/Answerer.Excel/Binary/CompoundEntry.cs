namespace Answerer.Excel.Binary;

/// <summary>A stream or storage of a compound file.</summary>
/// <param name="Index">Its place in the directory.</param>
/// <param name="Path">Names from the root on, joined by /.</param>
/// <param name="IsStream">Whether it holds content; a storage holds entries.</param>
/// <param name="ClassId">The 16 bytes that say which program a storage belongs to ([MS-CFB] 2.6.1).</param>
/// <param name="Content">The content; empty for a storage.</param>
internal sealed record CompoundEntry(int Index, string Path, bool IsStream, Guid ClassId, byte[] Content);
