using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>One of the questions that a cell asks.</summary>
/// <param name="Text">As written.</param>
/// <param name="Query">What it speaks of.</param>
/// <param name="Kinds">What it asks for.</param>
/// <param name="IsYesNo">Whether it can be answered by yes or no.</param>
/// <param name="Negative">Whether it is worded in the negative (〜していないこと).</param>
/// <param name="Bounds">The limits it demands.</param>
internal sealed record AskedPart(string Text, Query Query, AskedKind Kinds, bool IsYesNo, bool Negative, IReadOnlyList<Bound> Bounds)
{
    /// <summary>Whether it has Japanese letters.</summary>
    public bool IsJapanese { get; } = Query.Compact.Any(c => c is >= 'ぁ' and <= 'ヿ' or >= '\u4E00' and <= '\u9FFF');

    /// <summary>The folded text without white space and the marks at its end.</summary>
    public string Compact { get; } = Query.Compact.TrimEnd('。', '.', '?', '!', ' ', '、');

    /// <summary>Whether any of the kinds is asked.</summary>
    public bool Asks(AskedKind kinds) => (Kinds & kinds) != AskedKind.None;
}
