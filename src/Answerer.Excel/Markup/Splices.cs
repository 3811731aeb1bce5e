using System.Text;

namespace Answerer.Excel.Markup;

/// <summary>Replacements within a text, in ascending order; everything between them stays byte for byte.</summary>
internal sealed class Splices
{
    private readonly List<Splice> list = [];

    /// <summary>Puts the text before the byte at the offset.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>Replaces the bytes from start to before end.</summary>
    public void Replace(int start, int end, string text)
    {
        if (list.Count > 0 && start < list[^1].End) throw new InvalidOperationException("replacements must be given in order");
        list.Add(new Splice(start, end, text));
    }

    /// <summary>The text with all replacements made.</summary>
    public byte[] Apply(byte[] source)
    {
        var result = new byte[source.Length + list.Sum(splice => Encoding.UTF8.GetByteCount(splice.Text) - (splice.End - splice.Start))];
        var (copied, at) = (0, 0);
        foreach (var (start, end, text) in list)
        {
            source.AsSpan(copied, start - copied).CopyTo(result.AsSpan(at));
            at += start - copied;
            at += Encoding.UTF8.GetBytes(text, result.AsSpan(at));
            copied = end;
        }
        source.AsSpan(copied).CopyTo(result.AsSpan(at));
        return result;
    }

    private sealed record Splice(int Start, int End, string Text);
}
