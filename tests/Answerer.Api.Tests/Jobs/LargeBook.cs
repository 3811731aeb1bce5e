using System.Globalization;
using Answerer.Testing.Workbooks;

namespace Answerer.Api.Tests.Jobs;

/// <summary>A workbook that takes a while.</summary>
internal static class LargeBook
{
    /// <summary>A sheet of a thousand different questions.</summary>
    public static byte[] Bytes()
    {
        var book = new TestWorkbook { ListRange = "C5:C1004" }.Row(1, "確認票").Row(4, "No.", "確認項目", "回答", "備考");
        for (var number = 1; number <= 1_000; number++)
            book.Row(number + 4, number.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"ログを{number}日間以上保管していますか。"));
        return book.Bytes();
    }
}
