using System.Runtime.InteropServices;

namespace Answerer.Indexing.Search;

/// <summary>A document that a search found.</summary>
/// <param name="Document">Its number, from 0 in the order of the index.</param>
/// <param name="Score">Its BM25 score.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SearchHit(int Document, double Score);
