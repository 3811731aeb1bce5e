using System.Globalization;
using System.Text;

namespace Answerer.Excel.Formats;

/// <summary>One of the up to four sections of a number format, cut into tokens.</summary>
internal sealed class FormatSection
{
    private FormatSection(IReadOnlyList<FormatToken> tokens, Func<double, bool>? condition, bool japanese)
    {
        Tokens = tokens;
        Condition = condition;
        Japanese = japanese;
    }

    public IReadOnlyList<FormatToken> Tokens { get; }

    /// <summary>The condition in brackets ([&gt;=100]), or null.</summary>
    public Func<double, bool>? Condition { get; }

    /// <summary>Whether the section names the Japanese locale ([$-411]).</summary>
    public bool Japanese { get; }

    public bool IsDate => Has(FormatTokenKind.Date) || Has(FormatTokenKind.Elapsed) || Has(FormatTokenKind.DayHalf);

    public bool Has(FormatTokenKind kind) => Tokens.Any(token => token.Kind == kind);

    /// <summary>Reads one section; what isn't understood is taken as literal, as Excel does when loading.</summary>
    public static FormatSection Parse(ReadOnlySpan<char> code)
    {
        var tokens = new List<FormatToken>();
        var literal = new StringBuilder();
        Func<double, bool>? condition = null;
        var japanese = false;
        for (var i = 0; i < code.Length;)
        {
            var length = 1;
            switch (code[i])
            {
                case '"':
                    length = LengthTo(code[i..], '"');
                    literal.Append(code[(i + 1)..Math.Max(i + 1, i + length - 1)]);
                    break;
                case '\\' or '!':
                    length = 2;
                    if (i + 1 < code.Length) literal.Append(code[i + 1]);
                    break;
                case '_' or '*': // width of a character, fill with a character: no text
                    length = 2;
                    break;
                case '[':
                    length = LengthTo(code[i..], ']');
                    ReadBracket(code[(i + 1)..Math.Max(i + 1, i + length - 1)]);
                    break;
                default:
                    (length, var kind) = Recognize(code[i..]);
                    if (kind == FormatTokenKind.Literal) literal.Append(code.Slice(i, length));
                    else Add(kind, code.Slice(i, length).ToString().ToLowerInvariant());
                    break;
            }
            i += length;
        }
        Flush();
        return new FormatSection(tokens, condition, japanese);

        void ReadBracket(ReadOnlySpan<char> inside)
        {
            if (inside.IsEmpty) return;
            if (inside[0] == '$')
            {
                var dash = inside.IndexOf('-');
                literal.Append(dash < 0 ? inside[1..] : inside[1..dash]);
                japanese |= dash >= 0 && inside[(dash + 1)..].EndsWith("411", StringComparison.Ordinal);
            }
            else if (inside[0] is '<' or '>' or '=')
            {
                condition = ParseCondition(inside);
            }
            else if (char.ToLowerInvariant(inside[0]) is 'h' or 'm' or 's' && inside.TrimStart(inside[0]).IsEmpty)
            {
                Add(FormatTokenKind.Elapsed, inside.ToString().ToLowerInvariant());
            }
        }

        void Add(FormatTokenKind kind, string text)
        {
            Flush();
            tokens.Add(new FormatToken(kind, text));
        }

        void Flush()
        {
            if (literal.Length == 0) return;
            tokens.Add(new FormatToken(FormatTokenKind.Literal, literal.ToString()));
            literal.Clear();
        }
    }

    private static (int Length, FormatTokenKind Kind) Recognize(ReadOnlySpan<char> code)
    {
        if (code.StartsWith("General", StringComparison.OrdinalIgnoreCase)) return (7, FormatTokenKind.General);
        if (code.StartsWith("G/標準", StringComparison.Ordinal)) return (4, FormatTokenKind.General);
        if (code.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase)) return (5, FormatTokenKind.DayHalf);
        if (code.StartsWith("A/P", StringComparison.OrdinalIgnoreCase)) return (3, FormatTokenKind.DayHalf);
        if (code.Length > 1 && code[0] is 'E' or 'e' && code[1] is '+' or '-') return (2, FormatTokenKind.Exponent);
        return code[0] switch
        {
            '0' or '#' or '?' => (1, FormatTokenKind.Digit),
            '.' => (1, FormatTokenKind.Point),
            ',' => (1, FormatTokenKind.Comma),
            '%' => (1, FormatTokenKind.Percent),
            '/' => (1, FormatTokenKind.Slash),
            '@' => (1, FormatTokenKind.Text),
            _ when "ymdhsegab".Contains(char.ToLowerInvariant(code[0]), StringComparison.Ordinal) => (RunLength(code), FormatTokenKind.Date),
            _ => (1, FormatTokenKind.Literal),
        };
    }

    private static int RunLength(ReadOnlySpan<char> code)
    {
        var length = 1;
        while (length < code.Length && char.ToLowerInvariant(code[length]) == char.ToLowerInvariant(code[0])) length++;
        return length;
    }

    private static int LengthTo(ReadOnlySpan<char> code, char end)
    {
        var at = code[1..].IndexOf(end);
        return at < 0 ? code.Length + 1 : at + 2;
    }

    private static Func<double, bool>? ParseCondition(ReadOnlySpan<char> text)
    {
        var signs = text.Length > 1 && text[1] is '=' or '>' ? 2 : 1;
        if (!double.TryParse(text[signs..], NumberStyles.Float, CultureInfo.InvariantCulture, out var bound)) return null;
        return text[..signs] switch
        {
            "<" => value => value < bound,
            "<=" => value => value <= bound,
            ">" => value => value > bound,
            ">=" => value => value >= bound,
            "=" => value => value.Equals(bound),
            "<>" => value => !value.Equals(bound),
            _ => null,
        };
    }
}
