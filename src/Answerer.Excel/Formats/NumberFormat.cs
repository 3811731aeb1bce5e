namespace Answerer.Excel.Formats;

/// <summary>
/// A number format (ECMA-376 Part 1, 18.8.30 and 18.8.31) as far as questionnaires need it: sections, conditions, literals, digits,
/// percent, dates and times with Japanese eras and weekdays. Fractions are shown in General.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>The longest code that Excel takes; a longer one would make long texts of short numbers.</summary>
    private const int MaxCodeLength = 255;

    private readonly FormatSection[] sections;

    private NumberFormat(FormatSection[] sections) => this.sections = sections;

    public static NumberFormat General { get; } = Parse("General");

    /// <summary>Whether a number is shown with the digits that it needs.</summary>
    public bool IsGeneral => this == General;

    /// <summary>Whether a number is shown as a date or time.</summary>
    public bool IsDate => sections[0].IsDate;

    /// <summary>Whether a number is shown in percent.</summary>
    public bool IsPercent => sections[0].Has(FormatTokenKind.Percent);

    /// <summary>Reads a format code; never fails.</summary>
    public static NumberFormat Parse(string code)
    {
        if (code.Length > MaxCodeLength || (General is not null && code == "General")) return General!;
        var parsed = new List<FormatSection>();
        var start = 0;
        for (var i = 0; i <= code.Length; i++)
        {
            if (i == code.Length || code[i] == ';')
            {
                parsed.Add(FormatSection.Parse(code.AsSpan(start, i - start)));
                start = i + 1;
                continue;
            }
            if (code[i] == '\\') i++;
            else if (code[i] is '"' or '[') i = EndOf(code, i);
        }
        return new NumberFormat([.. parsed]);
    }

    /// <summary>What the sheet shows for the number.</summary>
    public string Format(double value, bool date1904)
    {
        var (section, signed) = Choose(value);
        if (section.Tokens.Count == 0) return sections.Length == 1 ? GeneralNumber.Format(value) : "";
        if (section.IsDate)
            return DateFormat.Format(value, section, date1904) ?? GeneralNumber.Format(value);
        return DigitFormat.Format(signed ? value : Math.Abs(value), section);
    }

    private (FormatSection Section, bool Signed) Choose(double value)
    {
        // The fourth section is for text; a lone conditional section falls through to the next.
        var numeric = Math.Min(sections.Length, 3);
        for (var i = 0; i < numeric; i++)
        {
            if (sections[i].Condition is { } holds && holds(value)) return (sections[i], i == 0);
        }
        if (sections[0].Condition is not null)
            return (sections[numeric - 1], true);
        if (value < 0 && numeric > 1) return (sections[1], false);
        if (value.Equals(0.0) && numeric > 2) return (sections[2], false);
        return (sections[0], true);
    }

    private static int EndOf(string code, int start)
    {
        var end = code.IndexOf(code[start] == '[' ? ']' : '"', start + 1);
        return end < 0 ? code.Length - 1 : end;
    }
}
