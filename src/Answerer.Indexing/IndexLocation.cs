namespace Answerer.Indexing;

/// <summary>Where the index is built from and kept.</summary>
/// <param name="Root">The folder that holds seeds/ and knowledge/.</param>
/// <param name="IndexFolder">Where built indexes are kept (<c>index/</c>); need not exist or be writable.</param>
public sealed record IndexLocation(string Root, string IndexFolder);
