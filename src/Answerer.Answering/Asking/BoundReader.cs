using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>Reads the limits that an item demands.</summary>
internal static partial class BoundReader
{
    /// <summary>The limits of a folded text.</summary>
    public static List<Bound> Read(string folded)
    {
        var bounds = new List<Bound>();
        foreach (var figure in Figure.In(folded))
        {
            var before = folded[Math.Max(0, figure.Range.Start - 16)..figure.Range.Start];
            var after = folded[figure.Range.End..Math.Min(folded.Length, figure.Range.End + 24)];
            if (IsNoLimit(folded, figure, after)) continue;
            var atMost = IsAtMost(folded, before, after);
            // 「1年を超える」 is not met by a year.
            var strictly = !atMost && Exceeds().IsMatch(after) ? 0.001m : 0;
            bounds.Add(new Bound(figure.Comparable + strictly, figure.UnitClass, atMost, figure.Range.In(folded)));
        }
        if (AtOnce().Match(folded) is { Success: true } atOnce) bounds.Add(new Bound(0, "day", AtMost: true, atOnce.Value));
        return bounds;
    }

    private static bool IsAtMost(string folded, string before, string after)
    {
        if (UpperAfter().IsMatch(after)) return true;
        if (LowerAfter().IsMatch(after) || LowerBefore().IsMatch(before)) return false;
        if (UpperBefore().IsMatch(before)) return true;
        // Without a word of comparison the subject decides: data are to go soon and logs to stay long.
        return Removal().IsMatch(folded);
    }

    // 1日目 counts, 24時間365日 is a time of day, 過去3年間 looks back.
    private static bool IsNoLimit(string folded, Figure figure, string after) =>
        after.StartsWith('目') && Ordinal().IsMatch(folded[..figure.Range.Start]) || after.StartsWith("365", StringComparison.Ordinal) ||
        AroundTheClock().IsMatch(folded[Math.Max(0, figure.Range.Start - 5)..figure.Range.End]) || figure.Unit is "件" or "名" or "人" or "円" or "拠点" or "か所";

    [GeneratedRegex("^(間)?(以上)?(たっ|経っ|経過|過ぎ)|^(間)?(以内|以下|まで|未満|を(超|越|上回)え?(ない|ず)|を(超|越)えて.{0,30}(ない|ず)|が経|目まで|のうちに|で(消|削|完)|[)]?後には?(無|な)くな)")]
    private static partial Regex UpperAfter();

    [GeneratedRegex("(within|no later than|at most|up to|not exceed|(?<!no )(?<!not )less than|(?<!no )(?<!not )fewer than|under|遅くとも|最長|最大)[^。]*$")]
    private static partial Regex UpperBefore();

    [GeneratedRegex("^(間)?(以上|を(超|越|上回)え?(る|た|て)|超(?!え)|を下回らない|より(前|昔|古|長)|or (more|longer)|前)")]
    private static partial Regex LowerAfter();

    [GeneratedRegex("(少なくとも|最低|at least|minimum|more than|no(t)? (less|fewer) than|going back|最低でも)[^。]*$")]
    private static partial Regex LowerBefore();

    [GeneratedRegex("消去|削除|抹消|廃棄|破棄|消え|消し|残(ら|さ|存)|復旧|報告|通知|eras|delet|purg|gone|wipe|report|notif|recover")]
    private static partial Regex Removal();

    [GeneratedRegex("を$|として$|は$|^$")]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(間)?(を(超|越|上回)|より(前|昔|古|長))")]
    private static partial Regex Exceeds();

    [GeneratedRegex("即時|即日|即座に|その日のうち|当日(中|のうち)|同日中|直ちに|ただちに|\\bimmediately\\b|\\bthe same day\\b|\\bat once\\b")]
    private static partial Regex AtOnce();

    [GeneratedRegex("24時間365日$")]
    private static partial Regex AroundTheClock();
}
