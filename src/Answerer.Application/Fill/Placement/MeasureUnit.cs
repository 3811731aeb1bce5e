using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Application.Fill.Placement;

/// <summary>Compares units as sheets and papers write them (日間 and 日数 are 日; か月 has five spellings). Nothing is ever converted.</summary>
internal static partial class MeasureUnit
{
    /// <summary>Whether both texts name the same unit.</summary>
    public static bool Same(string one, string other) => Canonical(one) is { Length: > 0 } canonical && canonical == Canonical(other);

    /// <summary>The unit of a yes/no row on a service-level sheet.</summary>
    public static bool IsExistence(string? unit) => unit is not null && Canonical(unit) is "有無" or "有・無" or "有/無" or "有または無" or "あり/なし";

    private static string Canonical(string unit)
    {
        var text = Month().Replace(TextFolding.Squash(unit).Trim('(', ')', '[', ']'), "月");
        if (text.EndsWith("以内", StringComparison.Ordinal) || text.EndsWith("以上", StringComparison.Ordinal)) text = text[..^2];
        // 時間 is a unit itself; 日間, 年間, 日数, 回数, 件数 only decorate one.
        if (text.Length > 1 && text is not "時間" && text[^1] is '間' or '数') text = text[..^1];
        return text switch
        {
            "パーセント" or "percent" => "%",
            "day" or "days" or "暦日" => "日",
            "year" or "years" => "年",
            "month" or "months" => "月",
            "hour" or "hours" or "h" or "時" => "時間",
            "minute" or "minutes" or "min" => "分",
            "time" or "times" => "回",
            _ => text,
        };
    }

    [GeneratedRegex("[ヶケヵカか箇ヵ]月", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
