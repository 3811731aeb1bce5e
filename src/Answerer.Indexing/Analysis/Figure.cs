using System.Globalization;
using System.Text.RegularExpressions;
using Answerer.Indexing.Analysis;

namespace Answerer.Indexing;

/// <summary>A number with its unit in a text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit as written, without 間 ("日", "か月", "年", "%", "回").</param>
/// <param name="Range">Where, number and unit (and 間) together.</param>
public sealed partial record Figure(decimal Value, string Unit, TextRange Range)
{
    private const decimal MinutesADay = 1440;
    private static readonly Dictionary<string, decimal> EnglishNumbers = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["ten"] = 10, ["twelve"] = 12,
        ["fourteen"] = 14, ["fifteen"] = 15, ["twenty"] = 20, ["forty-five"] = 45, ["thirty"] = 30, ["sixty"] = 60, ["ninety"] = 90, ["half a"] = 0.5m,
    };

    /// <summary>The unit's class: "day" for lengths of time (so that 1年 and 365日 compare), else the unit.</summary>
    public string UnitClass => MinutesOf(Unit) > 0 ? "day" : Unit;

    /// <summary>The value in the unit of the class: days for lengths of time (a month counts 30, a year 365).</summary>
    public decimal Comparable => MinutesOf(Unit) is > 0 and var minutes ? Value * minutes / MinutesADay : Value;

    /// <summary>The figures of a folded text (NFKC, lower case), left to right; calendar years and months are none.</summary>
    public static IEnumerable<Figure> In(string folded)
    {
        foreach (Match match in Pattern().Matches(folded))
        {
            // 「1日目」 counts from the start, it is no length of time.
            if (folded.AsSpan(match.Index + match.Length).StartsWith("目", StringComparison.Ordinal)) continue;
            var unit = match.Groups["unit"].Value is "時間" ? "時間" : match.Groups["unit"].Value.TrimEnd('間');
            var number = match.Groups["number"].Value;
            if (!TryNumber(number, out var value)) continue;
            if (unit == "年" && value >= 1900) continue;
            if (unit == "月" && !number.StartsWith('半')) continue;
            yield return new Figure(value, Normal(unit), new TextRange(match.Index, match.Index + match.Length));
        }
    }

    private static string Normal(string unit) => unit switch
    {
        "ヶ月" or "カ月" or "ヵ月" or "ケ月" or "箇月" or "か月" or "month" or "months" => "か月",
        "day" or "days" => "日",
        "week" or "weeks" or "週間" => "週",
        "year" or "years" => "年",
        "hour" or "hours" => "時間",
        "minute" or "minutes" => "分",
        "ケ所" or "ヶ所" or "カ所" or "箇所" or "site" or "sites" => "か所",
        "characters" => "文字",
        "percent" => "%",
        "times" => "回",
        _ => unit,
    };

    private static decimal MinutesOf(string unit) => unit switch
    {
        "日" => MinutesADay,
        "週" => 7 * MinutesADay,
        "か月" or "月" => 30 * MinutesADay,
        "年" => 365 * MinutesADay,
        "時間" => 60,
        "分" => 1,
        "秒" => 1m / 60,
        _ => 0,
    };

    private static bool TryNumber(string text, out decimal value)
    {
        if (text == "半") text = "0.5";
        return decimal.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ||
            EnglishNumbers.TryGetValue(text, out value) || KanjiNumber.TryRead(text, out value);
    }

    [GeneratedRegex(@"(?<![a-z\d.-])(?<number>\d[\d,]*(?:\.\d+)?|半(?=年|日)|[一二三四五六七八九十百]+(?=日|年|か月|ヶ月|カ月|ヵ月|箇月|回|世代|時間|週間|拠点|か所))\)? ?(?<unit>営業日|日間?|か月間?|ヶ月間?|カ月間?|ヵ月間?|ケ月間?|箇月間?|月|年間?|週間?|時間|分|秒|ミリ秒|回|件|文字|桁|世代|%|[kmgt]b|ギガ|メガ|名|人|拠点|か所|カ所|ヶ所|箇所|ビット|円|days?|weeks?|months?|years?|hours?|minutes?|characters|percent|times|sites?)(?![a-z\d])|(?<![a-z])(?<number>half a|a|one|two|three|four|five|six|seven|ten|twelve|fourteen|fifteen|twenty|thirty|forty-five|sixty|ninety) (?:full )?(?<unit>days?|weeks?|months?|years?|hours?)(?![a-z])")]
    private static partial Regex Pattern();
}
