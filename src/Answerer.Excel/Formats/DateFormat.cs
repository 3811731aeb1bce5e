using System.Globalization;
using System.Text;

namespace Answerer.Excel.Formats;

/// <summary>Fills the date and time parts of a section.</summary>
internal static class DateFormat
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly (DateTime From, string Letter, string Short, string Full)[] Eras =
    [
        (new DateTime(2019, 5, 1, 0, 0, 0, DateTimeKind.Unspecified), "R", "令", "令和"),
        (new DateTime(1989, 1, 8, 0, 0, 0, DateTimeKind.Unspecified), "H", "平", "平成"),
        (new DateTime(1926, 12, 25, 0, 0, 0, DateTimeKind.Unspecified), "S", "昭", "昭和"),
        (new DateTime(1912, 7, 30, 0, 0, 0, DateTimeKind.Unspecified), "T", "大", "大正"),
        (new DateTime(1868, 1, 25, 0, 0, 0, DateTimeKind.Unspecified), "M", "明", "明治"),
    ];

    /// <summary>The date as shown, or null outside the calendar.</summary>
    public static string? Format(double serial, FormatSection section, bool date1904)
    {
        var tokens = section.Tokens;
        var fractionDigits = FractionDigits(tokens);
        var unitsPerDay = TimeSpan.SecondsPerDay * Math.Pow(10, Math.Min(fractionDigits, 3));
        serial = Math.Round(serial * unitsPerDay) / unitsPerDay;
        if (SerialDate.ToDate(serial, date1904) is not { } date) return null;
        var halfDay = section.Has(FormatTokenKind.DayHalf);

        var text = new StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            switch (token.Kind)
            {
                case FormatTokenKind.Literal or FormatTokenKind.Slash or FormatTokenKind.Comma:
                    text.Append(token.Text);
                    break;
                case FormatTokenKind.Point:
                    text.Append('.');
                    break;
                case FormatTokenKind.Digit when fractionDigits > 0:
                    var place = PlaceAfterPoint(tokens, i);
                    text.Append((char)('0' + date.Millisecond / (place switch { 1 => 100, 2 => 10, _ => 1 }) % 10));
                    break;
                case FormatTokenKind.DayHalf:
                    text.Append((section.Japanese, date.Hour < 12) switch
                    {
                        (true, true) => "午前",
                        (true, false) => "午後",
                        (false, true) => "AM",
                        _ => "PM",
                    });
                    break;
                case FormatTokenKind.Elapsed:
                    text.Append(Pad(Math.Floor(serial * (token.Text[0] switch { 'h' => 24, 'm' => 1440, _ => 86400 }) + 1e-6), token.Text.Length));
                    break;
                case FormatTokenKind.Date:
                    text.Append(Part(date, token.Text, IsMinute(tokens, i), halfDay));
                    break;
            }
        }
        return text.ToString();
    }

    private static string Part(DateTime date, string letters, bool minute, bool halfDay)
    {
        var length = letters.Length;
        switch (letters[0])
        {
            case 'y': return length <= 2 ? Pad(date.Year % 100, 2) : Pad(date.Year, 4);
            case 'm' when minute: return Pad(date.Minute, length);
            case 'm':
                return length switch
                {
                    <= 2 => Pad(date.Month, length),
                    3 => date.ToString("MMM", Invariant),
                    5 => date.ToString("MMM", Invariant)[..1],
                    _ => date.ToString("MMMM", Invariant),
                };
            case 'd':
                return length switch { <= 2 => Pad(date.Day, length), 3 => date.ToString("ddd", Invariant), _ => date.ToString("dddd", Invariant) };
            case 'a': return "日月火水木金土"[(int)date.DayOfWeek] + (length >= 4 ? "曜日" : "");
            case 'h': return Pad(halfDay ? (date.Hour + 11) % 12 + 1 : date.Hour, length);
            case 's': return Pad(date.Second, length);
            case 'b': return Pad(date.Year + 543, 4);
        }
        var era = Array.Find(Eras, e => date >= e.From);
        if (letters[0] == 'e') return era.Full is null ? Pad(date.Year, 4) : Pad(date.Year - era.From.Year + 1, length);
        return length switch { 1 => era.Letter, 2 => era.Short, _ => era.Full } ?? "";
    }

    // m means minutes right after hours or right before seconds (18.8.31).
    private static bool IsMinute(IReadOnlyList<FormatToken> tokens, int at)
    {
        if (tokens[at].Text[0] != 'm' || tokens[at].Text.Length > 2) return false;
        for (var i = at - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is not (FormatTokenKind.Date or FormatTokenKind.Elapsed)) continue;
            if (tokens[i].Text[0] == 'h') return true;
            break;
        }
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is FormatTokenKind.Date or FormatTokenKind.Elapsed) return tokens[i].Text[0] == 's';
        }
        return false;
    }

    private static int FractionDigits(IReadOnlyList<FormatToken> tokens) =>
        tokens.Any(t => t.Kind == FormatTokenKind.Point) ? tokens.Count(t => t.Kind == FormatTokenKind.Digit) : 0;

    private static int PlaceAfterPoint(IReadOnlyList<FormatToken> tokens, int at)
    {
        var place = 0;
        for (var i = at; i >= 0 && tokens[i].Kind == FormatTokenKind.Digit; i--) place++;
        return place;
    }

    private static string Pad(double number, int width) => number.ToString("F0", Invariant).PadLeft(width, '0');
}
