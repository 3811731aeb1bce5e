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
    public byte[] Apply(byte[] source) => Content(source).ToArray();

    /// <summary>The same without a copy of what stays: of a long text only the replacements are held beside it.</summary>
    public PartContent Content(byte[] source)
    {
        var pieces = new List<ReadOnlyMemory<byte>>(list.Count * 2 + 1);
        var copied = 0;
        foreach (var (start, end, text) in list)
        {
            pieces.Add(source.AsMemory(copied, start - copied));
            pieces.Add(Encoding.UTF8.GetBytes(text));
            copied = end;
        }
        pieces.Add(source.AsMemory(copied));
        return new PartContent(pieces);
    }

    private sealed record Splice(int Start, int End, string Text);
}
