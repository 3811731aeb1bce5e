using Answerer.Kuromoji.Dictionaries;

namespace Answerer.DictionaryCompiler;

/// <summary>The ways in which base forms come from surfaces: a few hundred for all inflected words.</summary>
internal sealed class BaseFormTable
{
    public BaseFormTable(IReadOnlyList<WordSource> words, TextPool texts)
    {
        var rules = new List<BaseFormRule> { default };
        var numbers = new Dictionary<BaseFormRule, ushort>();
        RuleOfWord = new ushort[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            var (surface, baseForm) = (words[word].Surface, words[word].BaseForm);
            if (baseForm == "*" || baseForm == surface)
                continue;
            var shared = surface.AsSpan().CommonPrefixLength(baseForm);
            var rule = new BaseFormRule((ushort)(surface.Length - shared), texts.NumberOf(baseForm[shared..]));
            if (!numbers.TryGetValue(rule, out var number))
            {
                number = checked((ushort)rules.Count);
                rules.Add(rule);
                numbers.Add(rule, number);
            }
            RuleOfWord[word] = number;
        }
        Rules = [.. rules];
    }

    /// <summary>Rule 0: no base form but the surface.</summary>
    public BaseFormRule[] Rules { get; }

    public ushort[] RuleOfWord { get; }
}
