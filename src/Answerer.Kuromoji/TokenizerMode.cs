namespace Answerer.Kuromoji;

/// <summary>How finely text is cut.</summary>
public enum TokenizerMode
{
    /// <summary>The best path as it is: 関西国際空港 stays one token.</summary>
    Normal,

    /// <summary>
    /// Long words are cut into their parts as well, for search: 関西, 国際, 空港 and, beside the first part, 関西国際空港.
    /// </summary>
    Search,

    /// <summary>As <see cref="Search"/>, without the long word itself; unknown words become single characters.</summary>
    Extended,
}
