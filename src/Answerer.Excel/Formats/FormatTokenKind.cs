namespace Answerer.Excel.Formats;

/// <summary>The pieces of a number format (ECMA-376 Part 1, 18.8.31).</summary>
internal enum FormatTokenKind
{
    /// <summary>Text shown as it is.</summary>
    Literal,

    /// <summary>0, # or ?.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A thousands separator, or a scaling by 1,000 at the end of the digits.</summary>
    Comma,

    /// <summary>% (shown, and multiplies by 100).</summary>
    Percent,

    /// <summary>E+ or E-.</summary>
    Exponent,

    /// <summary>/ between digits or parts of a date.</summary>
    Slash,

    /// <summary>The word General.</summary>
    General,

    /// <summary>@, the text itself.</summary>
    Text,

    /// <summary>A run of one of the letters y m d h s e g a b.</summary>
    Date,

    /// <summary>[h], [m] or [s]: elapsed time.</summary>
    Elapsed,

    /// <summary>AM/PM or A/P.</summary>
    DayHalf,
}
