using System.Globalization;
using Answerer.Testing.Workbooks;

namespace Answerer.Api.Tests.Jobs;

/// <summary>A workbook that takes a while.</summary>
internal static class LargeBook
{
    /// <summary>A sheet of a thousand different questions, or as many as are wanted.</summary>
    public static byte[] Bytes(int questions = 1_000)
    {
        var book = new TestWorkbook { ListRange = string.Create(CultureInfo.InvariantCulture, $"C5:C{questions + 4}") }.Row(1, "確認票").Row(4, "No.", "確認項目", "回答", "備考");
        for (var number = 1; number <= questions; number++)
            book.Row(number + 4, number.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"ログを{number}日間以上保管していますか。"));
        return book.Bytes();
    }
}
