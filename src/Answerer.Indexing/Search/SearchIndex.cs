namespace Answerer.Indexing.Search;

/// <summary>
/// An inverted index over documents, each a bag of terms, for ranking by <see cref="Bm25"/>. Immutable and thread-safe; each
/// thread searches with a <see cref="Searcher"/> of its own.
/// </summary>
internal sealed class SearchIndex
{
    private readonly int[] lengths;
    private readonly int[] documentFrequencies; // by term
    private readonly double[] norms; // by document, filled up to whole windows

    public SearchIndex(TermTable terms, int[] lengths, Postings postings)
    {
        Terms = terms;
        Postings = postings;
        this.lengths = lengths;
        TermCount = lengths.Sum(static length => (long)length);
        norms = new double[WindowCount * Postings.WindowLength];
        for (var document = 0; document < lengths.Length; document++)
            norms[document] = Bm25.Norm(lengths[document], AverageLength);
        documentFrequencies = new int[terms.Count];
        for (var term = 0; term < terms.Count; term++)
            documentFrequencies[term] = postings.PostingStarts[postings.EntryStarts[term + 1]] - postings.PostingStarts[postings.EntryStarts[term]];
    }

    /// <summary>Number of documents.</summary>
    public int DocumentCount => lengths.Length;

    /// <summary>Number of terms of all documents, each as often as it occurs.</summary>
    public long TermCount { get; }

    /// <summary>Number of different terms.</summary>
    public int DistinctTermCount => Terms.Count;

    /// <summary>Mean number of terms of a document.</summary>
    public double AverageLength => DocumentCount == 0 ? 0 : (double)TermCount / DocumentCount;

    internal TermTable Terms { get; }

    internal Postings Postings { get; }

    internal ReadOnlySpan<int> Lengths => lengths;

    /// <summary><see cref="Bm25.Norm"/> by document.</summary>
    internal ReadOnlySpan<double> Norms => norms;

    internal int WindowCount => (lengths.Length + Postings.WindowLength - 1) / Postings.WindowLength;

    /// <summary>Number of terms of a document.</summary>
    public int LengthOf(int document) => lengths[document];

    /// <summary>In how many documents a term occurs.</summary>
    public int DocumentFrequency(ReadOnlySpan<char> term) => Terms.Find(term) is var number and >= 0 ? documentFrequencies[number] : 0;

    /// <summary>How much a term of the index tells.</summary>
    internal double InverseDocumentFrequency(int term) => Bm25.InverseDocumentFrequency(DocumentCount, documentFrequencies[term]);
}
