namespace Answerer.Excel.Markup;

/// <summary>The bytes of a part, in pieces.</summary>
/// <param name="Pieces">The pieces, in order.</param>
internal sealed record PartContent(IReadOnlyList<ReadOnlyMemory<byte>> Pieces)
{
    /// <summary>The content in one piece.</summary>
    public static implicit operator PartContent(byte[] bytes) => new([bytes]);

    /// <summary>Number of bytes.</summary>
    public int Length => Pieces.Sum(piece => piece.Length);

    /// <summary>The content in one array.</summary>
    public byte[] ToArray()
    {
        var all = new byte[Length];
        var at = 0;
        foreach (var piece in Pieces)
        {
            piece.CopyTo(all.AsMemory(at));
            at += piece.Length;
        }
        return all;
    }
}
