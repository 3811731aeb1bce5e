namespace Answerer.Indexing;

/// <summary>A control of ISO/IEC 27017 (knowledge/controls): what its number stands for, independent of any service.</summary>
/// <param name="Id">Number, or the id of an unnumbered section.</param>
/// <param name="NameJa">Official Japanese name.</param>
/// <param name="NameEn">Official English name.</param>
/// <param name="Covers">What questions about it ask, Japanese and English in one text.</param>
/// <param name="Keywords">Words of the askers, both languages.</param>
/// <param name="Edition2022">Its number(s) in ISO/IEC 27002:2022.</param>
public sealed record Control(ClauseId Id, string NameJa, string NameEn, string Covers, IReadOnlyList<string> Keywords, IReadOnlyList<string> Edition2022);
