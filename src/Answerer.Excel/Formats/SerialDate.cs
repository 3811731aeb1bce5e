namespace Answerer.Excel.Formats;

/// <summary>Serial dates (ECMA-376 Part 1, 18.17.4.1), both date bases.</summary>
internal static class SerialDate
{
    private static readonly DateTime Base1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Base1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>31 December 9999 in the 1900 base.</summary>
    private const double Last = 2_958_466;

    /// <summary>The 1900 base counts a 29 February 1900 that never was; serials before it are a day off.</summary>
    private const double FirstAfterLeapBug = 60;

    /// <summary>The date and time of a serial, rounded to milliseconds; null outside the calendar.</summary>
    public static DateTime? ToDate(double serial, bool date1904)
    {
        if (!(serial >= 0 && serial < Last)) return null;
        var start = date1904 ? Base1904 : serial < FirstAfterLeapBug ? Base1900.AddDays(1) : Base1900;
        var milliseconds = Math.Round(serial * TimeSpan.MillisecondsPerDay);
        return milliseconds < (DateTime.MaxValue - start).TotalMilliseconds ? start.AddMilliseconds(milliseconds) : null;
    }

    /// <summary>The serial of a date, for cells that hold ISO 8601 texts.</summary>
    public static double FromDate(DateTime date, bool date1904) => (date - (date1904 ? Base1904 : Base1900)).TotalDays;
}
