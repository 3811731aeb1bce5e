namespace Answerer.Kuromoji.Filters;

/// <summary>
/// Fullwidth ASCII becomes ASCII, halfwidth katakana become katakana, their voice marks joined to the letter before them
/// where Unicode has the joined letter.
/// </summary>
internal static class CjkWidthFilter
{
    private const char FirstFullwidthAscii = '\uFF01';
    private const char LastFullwidthAscii = '\uFF5E';
    private const int FullwidthToAscii = 0xFEE0;
    private const char FirstHalfwidthKatakana = '\uFF65';
    private const char HalfwidthVoiceMark = '\uFF9E';
    private const char HalfwidthSemiVoiceMark = '\uFF9F';

    /// <summary>U+FF65 to U+FF9F; the voice marks alone become combining ones.</summary>
    private const string Katakana =
        "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    public static void Apply(TermBuffer term)
    {
        if (term.Span.IndexOfAnyInRange(FirstFullwidthAscii, HalfwidthSemiVoiceMark) < 0)
            return;
        var units = term.Span;
        var length = 0;
        foreach (var unit in units)
        {
            if (unit is >= FirstFullwidthAscii and <= LastFullwidthAscii)
                units[length++] = (char)(unit - FullwidthToAscii);
            else if (unit is < FirstHalfwidthKatakana or > HalfwidthSemiVoiceMark)
                units[length++] = unit;
            else if (length > 0 && unit == HalfwidthVoiceMark && Voiced(units[length - 1]) is var voiced and not '\0')
                units[length - 1] = voiced;
            else if (length > 0 && unit == HalfwidthSemiVoiceMark && units[length - 1] is 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ')
                units[length - 1] += (char)2;
            else
                units[length++] = Katakana[unit - FirstHalfwidthKatakana];
        }
        term.Length = length;
    }

    /// <summary>A katakana with its voice mark, or zero if there is none.</summary>
    private static char Voiced(char katakana) => katakana switch
    {
        'ウ' => 'ヴ',
        >= 'カ' and <= 'ト' when "カキクケコサシスセソタチツテト".Contains(katakana, StringComparison.Ordinal) => (char)(katakana + 1),
        'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ' or 'ヽ' => (char)(katakana + 1),
        >= 'ワ' and <= 'ヲ' => (char)(katakana + 8),
        _ => '\0',
    };
}
