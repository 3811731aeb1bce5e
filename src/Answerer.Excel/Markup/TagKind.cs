namespace Answerer.Excel.Markup;

/// <summary>The kinds of tag.</summary>
internal enum TagKind
{
    /// <summary>Starts an element that an end tag closes.</summary>
    Start,

    /// <summary>An element without content.</summary>
    Empty,

    /// <summary>Ends an element.</summary>
    End,
}
