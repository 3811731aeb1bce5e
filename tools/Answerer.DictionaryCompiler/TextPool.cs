using System.Text;

namespace Answerer.DictionaryCompiler;

/// <summary>Numbers distinct texts; text 0 is the empty one.</summary>
internal sealed class TextPool
{
    private readonly List<string> texts = [""];
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal) { [""] = 0 };

    public ushort NumberOf(string text)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        number = checked((ushort)texts.Count);
        texts.Add(text);
        numbers.Add(text, number);
        return number;
    }

    /// <summary>All texts in UTF-8, each closed by a zero.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(texts.Select(static text => text + '\0')));
}
