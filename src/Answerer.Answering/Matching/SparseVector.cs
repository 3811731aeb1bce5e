namespace Answerer.Answering.Matching;

/// <summary>A vector by its entries other than zero.</summary>
/// <param name="Indexes">Their places, ascending.</param>
/// <param name="Values">Their values.</param>
internal sealed record SparseVector(int[] Indexes, float[] Values)
{
    /// <summary>The inner product with another vector.</summary>
    public float Dot(SparseVector other)
    {
        var sum = 0f;
        for (int i = 0, j = 0; i < Indexes.Length && j < other.Indexes.Length;)
        {
            if (Indexes[i] == other.Indexes[j]) sum += Values[i++] * other.Values[j++];
            else if (Indexes[i] < other.Indexes[j]) i++;
            else j++;
        }
        return sum;
    }
}
