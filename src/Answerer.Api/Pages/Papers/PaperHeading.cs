using System.Globalization;
using Answerer.Application.Papers;

namespace Answerer.Api.Pages.Papers;

/// <summary>How pages speak of a paper's edition and its oddities.</summary>
internal static class PaperHeading
{
    /// <summary>「2025年8月13日」, or a dash.</summary>
    public static string DateWords(this PaperEntry paper) =>
        paper.Date is null ? "–" : DateOnly.ParseExact(paper.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>「第1.3版」, or a dash.</summary>
    public static string RevisionWords(this PaperEntry paper) => paper.Revision is null ? "–" : $"第{paper.Revision}版";

    /// <summary>「（116行目）」 or 「（40～42行目）」 of the paper's file, or nothing.</summary>
    public static string LineWords(this PaperWarning warning) => warning.Lines switch
    {
        null => "",
        [var first, var last] when first != last => string.Create(CultureInfo.InvariantCulture, $"（{first}～{last}行目）"),
        [var line, ..] => string.Create(CultureInfo.InvariantCulture, $"（{line}行目）"),
        _ => "",
    };
}
