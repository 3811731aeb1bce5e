namespace Answerer.Indexing;

/// <summary>A piece of a <see cref="TracedText"/> that stands on one line of the file.</summary>
/// <param name="Start">Offset in the text (UTF-16).</param>
/// <param name="Source">Offset in the file (UTF-16).</param>
/// <param name="Line">1-based line of the file.</param>
internal readonly record struct TextRun(int Start, int Source, int Line);
