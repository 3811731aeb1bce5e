namespace Answerer.Excel.Formats;

/// <summary>Codes of the built-in number formats (ECMA-376 Part 1, 18.8.30), those of the Japanese edition where they differ.</summary>
internal static class BuiltInFormats
{
    private const string EraDate = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private const string EraShort = "[$-411]ge.m.d";
    private const string YearMonth = "yyyy\"年\"m\"月\"";
    private const string MonthDay = "m\"月\"d\"日\"";

    /// <summary>The code of a built-in id; General for ids that have none.</summary>
    public static string Code(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        5 or 6 => "\"¥\"#,##0",
        7 or 8 => "\"¥\"#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        12 => "# ?/?",
        13 => "# ??/??",
        14 => "yyyy/m/d",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy/m/d h:mm",
        27 or 36 or 50 or 57 => EraShort,
        28 or 29 or 51 or 54 or 58 => EraDate,
        30 => "m/d/yy",
        31 => "yyyy\"年\"m\"月\"d\"日\"",
        32 => "h\"時\"mm\"分\"",
        33 => "h\"時\"mm\"分\"ss\"秒\"",
        34 or 52 or 55 => YearMonth,
        35 or 53 or 56 => MonthDay,
        41 => "#,##0",
        42 => "\"¥\"#,##0",
        43 => "#,##0.00",
        44 => "\"¥\"#,##0.00",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss.0",
        48 => "##0.0E+0",
        49 => "@",
        _ => "General",
    };
}
