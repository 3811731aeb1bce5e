using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>
/// What a cell says of how to reply (「消去の期限も備考欄にご記入ください」): it asks for something more about the object of the question before,
/// and where to write that is no part of what is asked.
/// </summary>
internal static partial class Instruction
{
    /// <summary>Whether a piece of a cell's text is one.</summary>
    public static bool Is(string piece) => Words().IsMatch(TextFolding.Normalize(piece).TrimEnd('。', '.', ')', ' '));

    /// <summary>The object that an instruction asks about (「消去」), maybe empty. What is asked of it (期限) is told by <see cref="KindPatterns"/>.</summary>
    public static string ObjectOf(string piece) => End().Replace(Start().Replace(TextFolding.Normalize(piece).TrimEnd('。', '.', ' '), ""), "");

    [GeneratedRegex(@"^.{0,10}(教えて|ご教示|ご回答|お答え|お聞かせ|お知らせ|説明して)(ください|下さい|いただけ|もらえ|ほしい|欲しい).{0,6}$|((備考|補足|コメント|回答|記入|内容|代替案|摘要)欄?(に|へ)|(併せて|あわせて|合わせて|もし|ある場合|場合は|満たせない|その|同時に).*(記|示|答|書|教え|知らせ)|も(具体的に|詳しく)?[ごお]?(記|示|答|書|知らせ)).*(こと|ください|下さい|願います|記載|記入|明記)$|(備考|補足|コメント|回答|記入|摘要)欄?(に|へ)$|^(state|specify|please|if (so|yes|not)|indicate)\b.*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^([(※、, ]|また|なお|さらに|加えて|もし|(併せ|あわせ|合わせ)て|[^、。]{0,10}場合(は|には)?|あれば|(if (so|yes|not|any|applicable)|please|also|state|specify|indicate|describe|give|provide)\b)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"([のな]?(方式|方法|手段|期限|期間|日数|時期|頻度|回数|間隔|名称|種類|内容|詳細|理由|概要|旨))?(を|は|も|について[もは]?|に関して[もは]?)?(、|(併せ|あわせ|合わせ)て|具体的に|詳しく|(備考|補足|コメント|回答|記入|内容|代替案|摘要)欄?等?(に|へ)[はも]?)*([ごお]?(記入|記載|明記|記述|回答|書[いき]|示[しすせ]|知らせ|教え|教示|説明|添付)(し|す|て|の?こと|を?お?願|くだ|下さ|いた|頂|$)[^、。]{0,10})?\)?$|( in| under)? the (comment|remark|note)s?( (column|field|section|box))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
