namespace Answerer.Excel.Markup;

/// <summary>The content of a part, to be written where it goes, without being held as a whole.</summary>
/// <param name="About">About how many bytes it has.</param>
/// <param name="WriteTo">Writes it.</param>
internal sealed record PartContent(long About, Action<Stream> WriteTo)
{
    /// <summary>A content that is held.</summary>
    public static implicit operator PartContent(byte[] bytes) => new(bytes.Length, target => target.Write(bytes));

    /// <summary>The content in one array.</summary>
    public byte[] ToArray()
    {
        using var all = new MemoryStream();
        WriteTo(all);
        return all.ToArray();
    }
}
