using System.Text;

namespace Answerer.DictionaryCompiler;

/// <summary>Numbers distinct texts; text 0 is the empty one.</summary>
internal sealed class TextPool
{
    private readonly List<string> _texts = [""];
    private readonly Dictionary<string, ushort> _numbers = new(StringComparer.Ordinal) { [""] = 0 };

    public ushort NumberOf(string text)
    {
        if (_numbers.TryGetValue(text, out var number))
            return number;
        number = checked((ushort)_texts.Count);
        _texts.Add(text);
        _numbers.Add(text, number);
        return number;
    }

    /// <summary>All texts in UTF-8, each closed by a zero.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(_texts.Select(static text => text + '\0')));
}
