namespace Answerer.Indexing.Search;

/// <summary>
/// Okapi BM25 (Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009, 3.15) with exact document
/// lengths: idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average length)), summed over the terms of the query.
/// </summary>
internal static class Bm25
{
    public const double K1 = 1.2;
    public const double B = 0.75;

    /// <summary>How much a term tells, with Lucene's addition of 1 that keeps it positive.</summary>
    public static double InverseDocumentFrequency(int documents, int documentFrequency) =>
        Math.Log(1 + ((documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));

    /// <summary>What the term frequency is held against; it grows with the length of the document.</summary>
    public static double Norm(int length, double averageLength) => K1 * (1 - B + (B * length / averageLength));

    /// <summary>The share of the frequency in the score, from 0 to k1 + 1.</summary>
    public static double Saturation(int frequency, double norm) => frequency * (K1 + 1) / (frequency + norm);
}
