namespace Answerer.Application.Fill;

/// <summary>A workbook that was filled and checked, not yet saved.</summary>
/// <param name="Content">The filled workbook.</param>
/// <param name="Evidence">The evidence as a workbook of its own, or null.</param>
/// <param name="Report">What happened.</param>
internal sealed record FilledWorkbook(byte[] Content, byte[]? Evidence, FillReport Report);
