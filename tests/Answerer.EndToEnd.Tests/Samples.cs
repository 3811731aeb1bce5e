using System.Globalization;
using Answerer.Testing;
using Answerer.Testing.Workbooks;

namespace Answerer.EndToEnd.Tests;

/// <summary>Workbooks that the tests upload.</summary>
internal static class Samples
{
    /// <summary>Name of the sample's file.</summary>
    public const string Name = "クラウドサービス確認票.xlsx";

    /// <summary>The sample: 25 questions about xmail, some of which have to be looked at.</summary>
    public static byte[] Bytes { get; } = File.ReadAllBytes(Repository.PathTo("samples", Name));

    /// <summary>A sheet of many different questions.</summary>
    public static byte[] Large(int questions)
    {
        var book = new TestWorkbook { ListRange = string.Create(CultureInfo.InvariantCulture, $"C5:C{questions + 4}") }.Row(1, "確認票").Row(4, "No.", "確認項目", "回答", "備考");
        for (var number = 1; number <= questions; number++)
            book.Row(number + 4, number.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"ログを{number}日間以上保管していますか。"));
        return book.Bytes();
    }
}
