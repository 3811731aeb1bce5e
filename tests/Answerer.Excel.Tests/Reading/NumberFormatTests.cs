using Answerer.Excel.Formats;

namespace Answerer.Excel.Tests.Reading;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 1.1000000000000001, "1.1")]
    [InlineData("General", 0.1 + 0.2, "0.3")]
    [InlineData("General", 123456789012, "123456789012")]
    [InlineData("General", -0.5, "-0.5")]
    [InlineData("General", 1e20, "1E+20")]
    [InlineData("G/標準\"件\"", 3, "3件")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0.0", 1.05, "1.1")]
    [InlineData("0.00", -3, "-3.00")]
    [InlineData("#,##0", 1234567.8, "1,234,568")]
    [InlineData("#,##0;[Red]-#,##0", -1234, "-1,234")]
    [InlineData("0.0%", 0.9995, "100.0%")]
    [InlineData("0.##", 1.5, "1.5")]
    [InlineData("000-0000", 1000001, "100-0001")]
    [InlineData("\"Q\"0", 7, "Q7")]
    [InlineData("\"Q-\"00\\.0", 12.0, "Q-01.2")]
    [InlineData("0\"件\"", 3, "3件")]
    [InlineData("0;;;", 0, "")]
    [InlineData("0;-0;;@", 0, "")]
    [InlineData("[<=1]\"有\";\"無\"", 1, "有")]
    [InlineData("[<=1]\"有\";\"無\"", 2, "無")]
    [InlineData("@", 1.5, "1.5")]
    [InlineData("0.00E+00", 12345, "1.23E+04")]
    [InlineData("[$¥-411]#,##0", 1500, "¥1,500")]
    [InlineData("yyyy/m/d", 45383, "2024/4/1")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", 45383, "2024年4月1日")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\"", 45383, "令和6年4月1日")]
    [InlineData("[$-411]ge.m.d", 32516, "H1.1.8")]
    [InlineData("m/d(aaa)", 45383, "4/1(月)")]
    [InlineData("yyyy/mm/dd hh:mm", 45383.5, "2024/04/01 12:00")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("mm:ss.0", 0.000015, "00:01.3")]
    [InlineData("h:mm AM/PM", 0.75, "6:00 PM")]
    [InlineData("yyyy/m/d", 1, "1900/1/1")]
    [InlineData("yyyy/m/d", -1, "-1")]
    [InlineData("\"unclosed", 5, "unclosed")]
    public void Format_Number_ShowsWhatTheSheetShows(string code, double value, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).Format(value, date1904: false));
}
