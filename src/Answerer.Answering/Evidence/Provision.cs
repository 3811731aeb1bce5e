using System.Text.RegularExpressions;
using Answerer.Answering.Asking;

namespace Answerer.Answering.Evidence;

/// <summary>
/// Whether something is done and whether the customer gets it are two things: 「監視しております」 doesn't answer whether the results are
/// provided, 「ログを保管しています」 not whether the customer can see them.
/// </summary>
internal static partial class Provision
{
    /// <summary>Whether the item asks for something to be given or shown to the customer.</summary>
    public static bool IsAsked(AskedPart part) => Asked().IsMatch(part.Query.Compact);

    /// <summary>Whether the statement speaks of giving or showing.</summary>
    public static bool IsStated(Statement statement) => Stated().IsMatch(statement.Text);

    [GeneratedRegex("(こちら|こっち|自社|" + Parties.Customer + ")(に|へ|が|で|でも|も|側で|自身で|の側で).{0,24}(提供|閲覧|参照|確認|把握でき|見られ|見れ|見え|入手|ダウンロード|取得|開示)|(閲覧|参照|ダウンロード|入手)(が)?(でき|可能|可|機能)|見られ|見れ(る|ま)|(証拠|情報|結果|値|ログ|記録)[^。]{0,12}(の|を)(提供|提出|開示|共有)|見せ(て|る|ら)|共有し|(公開|開示|公表|通知|連絡|報告|周知)(され|する|している|してい|してもら|しま|があ|の有無)|(disclos|publish|notif|inform)(ed|ied)?\\b|(available|provided|supplied|shown|visible) to (the |our )?(customer|us|client|user)|(customer|client|user|we)s? (can |be able to )?(view|see|download|obtain|access)|(viewed|downloaded|obtained|retrieved)")]
    private static partial Regex Asked();

    [GeneratedRegex("提供|閲覧|ダウンロード|参照(でき|可能|が可能)|(?<!非)公開|掲載|お渡し|開示|個別に対応|ご相談|連絡|通知|報告|お知らせ|アナウンス|ご覧|記載")]
    private static partial Regex Stated();
}
