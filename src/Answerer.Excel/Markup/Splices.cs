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
        using var result = new MemoryStream(source.Length + 1024);
        Write(result, source, 0, source.Length);
        return result.ToArray();
    }

    /// <summary>Writes the text from start to before end, with all replacements made; those have to lie there.</summary>
    public void Write(Stream target, byte[] source, int start, int end)
    {
        var copied = start;
        foreach (var splice in list)
        {
            target.Write(source, copied, splice.Start - copied);
            target.Write(Encoding.UTF8.GetBytes(splice.Text));
            copied = splice.End;
        }
        target.Write(source, copied, end - copied);
    }

    private sealed record Splice(int Start, int End, string Text);
}
