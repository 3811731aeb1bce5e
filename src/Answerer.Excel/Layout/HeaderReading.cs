namespace Answerer.Excel.Layout;

/// <summary>What a header text says about its column.</summary>
internal readonly record struct HeaderReading(HeaderKind Kind, HeaderOwner Owner)
{
    /// <summary>Nothing recognised.</summary>
    public static HeaderReading Nothing => default;

    /// <summary>Whether the header names something to be filled in.</summary>
    public bool IsAnswer => Kind is HeaderKind.Answer or HeaderKind.Choice or HeaderKind.Text or HeaderKind.Citation or HeaderKind.Conditional;

    /// <summary>Whether the header names what is asked.</summary>
    public bool IsQuestion => Kind is HeaderKind.Question or HeaderKind.Item;

    /// <summary>A header of two levels: the leaf decides what, the parent whose, and what where the leaf is vague.</summary>
    public static HeaderReading Combine(HeaderReading parent, HeaderReading leaf)
    {
        var owner = leaf.Owner != HeaderOwner.Unknown ? leaf.Owner
            : parent.Kind == HeaderKind.Customer ? HeaderOwner.Customer
            : parent.Owner;
        var kind = (parent.Kind, leaf.Kind) switch
        {
            // 前回回答 over コード | コメント: last time's, both.
            (_, HeaderKind.None) or (HeaderKind.Previous or HeaderKind.Example, _) => parent.Kind,
            // 回答 over IDサービス | メールサービス: whose answer it is.
            ({ } above, HeaderKind.Service) when AnswerLike(above) => above,
            ({ } above, HeaderKind.Item or HeaderKind.Question) when AnswerLike(above) => HeaderKind.Text,
            // 事業者記入 over 自己評価レベル
            (HeaderKind.Answer or HeaderKind.Choice, HeaderKind.Priority) => HeaderKind.Choice,
            (HeaderKind.Assessment, HeaderKind.Text or HeaderKind.Conditional) => HeaderKind.AssessmentText,
            (HeaderKind.Question or HeaderKind.Item, HeaderKind.Text) => HeaderKind.Explanation,
            _ => leaf.Kind,
        };
        return new HeaderReading(kind, owner);
    }

    private static bool AnswerLike(HeaderKind kind) =>
        kind is HeaderKind.Answer or HeaderKind.Choice or HeaderKind.Text or HeaderKind.Citation;
}
