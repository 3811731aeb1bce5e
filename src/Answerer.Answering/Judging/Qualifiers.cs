using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>
/// Words that turn or limit what an item claims (しか, 一部, 〜した後に, 必要がある, 〜せずに). A sentence on the same subject settles such an item only
/// if it is qualified alike: else the item may be its very opposite (「リスク評価を経ずに公開する変更がある」).
/// </summary>
internal static partial class Qualifiers
{
    // Each with what it takes in the sentence, on folded text without white space.
    private static readonly (Regex Asked, Regex Stated, string Why)[] Rows =
    [
        (Part(), PartOrLimit(), "範囲を限る項目で、記載がそれに当たるか特定できません"),
        (Obligation(), Obligation(), "必要・任意の別を、記載からは決められません"),
        (Lacking(), Negation(), "「無・不・未」の付く項目に対し、そうでないとも読める記載です"),
        (Loose(), Loose(), "項目にある程度・頻度の記載ではありません"),
        (Comparison(), Comparison(), "比較の項目で、記載との関係を特定できません"),
    ];

    /// <summary>Why a sentence doesn't settle an item that is qualified otherwise, or null.</summary>
    public static string? Unmet(AskedPart part, Statement stated, KnowledgeBase knowledge)
    {
        var asked = Plain(part);
        foreach (var (inItem, inSentence, why) in Rows)
        {
            if (inItem.IsMatch(asked) && !inSentence.IsMatch(stated.Text)) return why;
        }
        if (stated.Denies) return Lacking().IsMatch(asked) || DeniesInside().IsMatch(asked) ? "否定を含む項目に対し、否定の記載です" : null;
        if (MayHappen().IsMatch(asked) && !MayHappen().IsMatch(stated.Text)) return "起こり得るかを、肯定の記載からは決められません";
        if (DeniesInside().IsMatch(asked) && !Negation().IsMatch(stated.Text)) return "否定を含む項目に対し、肯定の記載です";
        return InOtherOrder(part, stated, knowledge) ? "前後の関係が記載と異なるか、記載からは決まりません" : null;
    }

    /// <summary>The item without set phrases that deny nothing (遅滞なく, 問わず).</summary>
    public static string Plain(AskedPart part) => Idiom().Replace(part.Compact, "");

    /// <summary>Whether an item compares a limit by before and after, which no figure settles by itself.</summary>
    public static bool TurnsBound(AskedPart part) => TurnedBound().IsMatch(part.Compact);

    // What the item puts first, the sentence puts first: 「公開前に評価」 is met by 「評価した後、公開」.
    private static bool InOtherOrder(AskedPart part, Statement stated, KnowledgeBase knowledge)
    {
        if (Order().Match(part.Query.Compact) is not { Success: true } item || Order().Match(stated.Text) is not { Success: true } sentence) return false;
        // Of 「評価は、公開した後に行う」 the words since the last comma or topic come first.
        var asked = part.Query.Compact;
        var first = new TextRange(asked.AsSpan(0, item.Index).LastIndexOfAny('、', 'は') + 1, item.Index);
        var left = knowledge.Mentions(part.Query, stated.Text[..sentence.Index]);
        var right = knowledge.Mentions(part.Query, stated.Text[sentence.Index..]);
        var alike = item.Groups["after"].Success == sentence.Groups["after"].Success;
        var inOrder = 0.0;
        for (var c = 0; c < part.Query.Concepts.Count; c++)
        {
            var concept = part.Query.Concepts[c];
            inOrder += concept.Weight * ((concept.Range.Start >= first.Start && concept.Range.Start < first.End) == alike ? left[c] - right[c] : right[c] - left[c]);
        }
        return inOrder < 0;
    }

    [GeneratedRegex("一部(?!門)|部分的|半分|片方|片側|残り(の|は|を)|大半|しか(?![しるもね])|に過ぎな|にすぎな|にとどま|に留ま|だけは|場合に限|追加(機能|オプション)|外され|除外|対象外|\\b(partially|in part|only part|half of|the rest)\\b")]
    private static partial Regex Part();

    // 「許可した場所からしか入れない」 is met by a restriction, 「一部」 by what is said of a part.
    [GeneratedRegex("一部(?!門)|部分的|半分|片方|残り|しか|に過ぎ|にすぎ|にとどま|限|制限|除|のみ|だけ|超えて")]
    private static partial Regex PartOrLimit();

    [GeneratedRegex("必要[がは](ある|あり|有|な)|必要(です|だ|とな|とす|か$)|を要(する|し)|なければな|ねばな|ないといけな|ざるを得|任意|希望(者|する|制)|ても(よ|良)い|(不要|いらない|要らない)(です|だ|で|か|$)|省略|\\b(have to|has to|must (we|customers|users|the customer)|optional|voluntar\\w+|need not|on request)\\b")]
    private static partial Regex Obligation();

    [GeneratedRegex("無関係|無断|無許可|無制限|無期限|無条件|無監視|無差別|不定期|不特定|不十分|未承認|未実施|未対応|未検証|未評価|未暗号|未適用|未許可|未設定|非暗号|非公式|非公開|非開示|なしで|無しで|\\b(without|regardless of|irrespective of|uncontrolled|unencrypted|unapproved|untested|un?authori[sz]ed|withheld|undisclosed|hidden|kept (from|secret)|outside (of )?(the )?scope)\\b")]
    private static partial Regex Lacking();

    [GeneratedRegex("不定期|気まぐれ|まれに|時々|たまに|平日のみ|日中のみ|営業時間(内|中|帯)?(のみ|だけ|に限)|手作業|手動|人手|目視|口頭|\\b(occasionally|sporadic\\w*|ad[- ]hoc|manually|by hand|business hours only|whenever|at will|freely)\\b")]
    private static partial Regex Loose();

    [GeneratedRegex("逆に|反対に|かえって|より(も)?(長|短|多|少|遅|早)|代わりに|(受け|あっ|なっ|もらっ|届い)て(初|はじ)めて|(?<!だけ|のみ)ではなく|\\b(instead of|rather than|longer than|shorter than)\\b")]
    private static partial Regex Comparison();

    [GeneratedRegex("ことも?が?(ある|あり|有り)(?!(とき|時|場合|際))|場合も?が?(ある|あり|有り)|かもしれ|おそれ|恐れ|可能性が|[しれけり]得る|かねない|(た|ない|ている)(者|端末|サーバ|機器|設備|変更|データ|情報|利用者|担当者|部分|範囲|事例)が(ある|あり|存在|残)")]
    private static partial Regex MayHappen();

    [GeneratedRegex("ない|なく|なし|ません|ず(?![れら])|無|不|未|非|禁止|拒否|防|\\b(no|not|never|without)\\b")]
    private static partial Regex Negation();

    [GeneratedRegex("(た|れ)まま|ことなく|のない(?=[一-龥ァ-ヶ])(?!場合)|(ない|無い|なし|の無)(まま|で(?!は|も)|状態で|うちに)|(?<=[一-龥かがさたなまらわせれけてきいえ])(?<!必|かなら)ずに?(?![れら])(?=[、ぁ-ん一-龥ァ-ヶ])")]
    private static partial Regex DeniesInside();

    [GeneratedRegex("(要ら|いら|使わ|使われ)ない|[問と]わず|残らず|絶えず|得ず|よらず|限らず|少なからず|ずとも|(かか|関|拘)わらず|まず|おらず|[^、。]{0,6}(遅滞|問題|滞り|漏れ|もれ|支障|間違い|相違|もなく|限り)なく|だけでな[いく]|のみなら|一部[^、。]{0,10}ことなく|(おそれ|恐れ|可能性|こと)[はが]?な|\\bwithout (undue |unreasonable )?delay")]
    private static partial Regex Idiom();

    // In English what is said first comes first before "before"; the word that follows tells 「後に」 from 「事後」.
    [GeneratedRegex("(?<after>(た|の)?(後|あと|のち)(?!述)(に|で|から|、|[^一-龥])|(て|で)から(?!の)|(?<!^)\\b(before|prior to)\\b)|(?<before>(する|される|の|を行う)?(前|まえ)に|より(前|先)に|に先(立|んじ)|(?<!^)\\bafter\\b)")]
    private static partial Regex Order();

    [GeneratedRegex("(経過|すぎ|過ぎ)[^、。]{0,6}(後|から|て)|(日|月|年|時間)(後|以降|より(後|先))(に|から|で)?[^、。]{0,8}(開始|着手|始)|\\b(no earlier|not (before|earlier)|only after|or more after|at least \\w+ \\w+ after)\\b")]
    private static partial Regex TurnedBound();
}
