using System.Text.RegularExpressions;
using Answerer.Answering.Asking;

namespace Answerer.Answering.Judging;

/// <summary>The words by which items and sentences say what decides a choice. Matched on folded text without white space, English with it.</summary>
internal sealed partial class ChoiceDecider
{
    [GeneratedRegex("(?<thing>[^、。]{2,20}?)は(、)?(利用|使用)して(おりません|いません)")]
    private static partial Regex NotUsed();

    [GeneratedRegex("標準で|標準(機能|提供|装備|の?契約)|基本機能|追加(の)?(料金|費用|契約)(なし|無し|が?不要|を要し?な)|別途(の)?契約(なし|無し|が?不要|を要し?な|せず)|無償で|無料で|out of the box|by default|as standard|(without|no) [a-z ]{0,20}(additional|extra|separate)|at no (extra|additional)|included")]
    private static partial Regex AsStandard();

    [GeneratedRegex("(追加|別途|別|オプション)(の)?(契約|料金|費用|申し?込み?)[^。]{0,6}(要し(?!な)|要す|要り|要る|いり|いる|必要|かか|発生|なり|なる)|(separate|additional|extra) (contract|subscription|charge|fee)s? (is |are |be )?(needed|required|necessary|apply)|require (a |an )?(separate|additional|extra)")]
    private static partial Regex NeedsContract();

    [GeneratedRegex("制限(され|し|する|があ)|歯止め|抑え|防(ぐ|い|が)|ない(よう|形)(に|で)?[^。]{0,12}(管理|徹底|統制|措置|制御|対策|設計)|防止|抑止|禁止|排除|\\b(restrict|prevent|prohibit|limit)(s|ed)?\\b")]
    private static partial Regex Protective();

    [GeneratedRegex("事前|前もって|あらかじめ|予め|\\b(in advance|beforehand|advance notice|prior notice|ahead of)\\b")]
    private static partial Regex Beforehand();

    [GeneratedRegex("事前|前もって|あらかじめ|予め|日前|前日|前に|先立")]
    private static partial Regex BeforehandStated();

    [GeneratedRegex("利用|使用|使って|使わ|用い|構成し|含(ま|め)|\\buse|\\busing|used|employ|rely|\\b(part of|include|involve|comprise|contain)s?\\b")]
    private static partial Regex Use();

    [GeneratedRegex("責任|分担|役割|役目|(" + Parties.Customer + ")(側)?任せ|(" + Parties.Customer + ")(側|自身|自ら|が自ら|の側|にて|が(実施|行う|取得|管理|対応|負))|(うち|" + Parties.Customer + ")の(役目|仕事|管理)|(うち|こちら|こっち|" + Parties.Customer + ")(側)?(も|で|にて).{0,12}(取得|取[っらりれる]|とっ|とら|実施|行|管理|用意|対応|や[らるれっ])|(" + Parties.Customer + ")(において|が|は)[^。]{0,24}(必要が?(ある|あり|な)|なければ)|管理主体|自分たちで|自分で|自社で|customer('s|s')? (responsib|duty)|(split|division|sharing|demarcation) of (responsib|duties)|shared responsib|responsibilit(y|ies) (is|are|be) (divided|split|shared)|(do|take|make|perform|manage|arrange)\\b[^.]{0,20}ourselves|on our own|(must|should) we\\b|(do|will) we (need|have) to|are we (required|responsible|expected)|our own (back-?up|respons|control)|under our\\b|(customer|subscriber|client)('s|s')? (retains? |keeps? |has )?control")]
    private static partial Regex CustomersPart();

    [GeneratedRegex("(から|で)のみ|に限(り|られ|定)|専属")]
    private static partial Regex Restriction();

    [GeneratedRegex("(社|院|学|庁|行|校|館|組織|施設|事業所)外|外部|以外|外から|インターネット(から|経由|上の)|自宅|outside|anywhere|elsewhere|(from|over|via) (the )?(public )?internet|from home")]
    private static partial Regex Outside();

    [GeneratedRegex("(" + Parties.Vendor + ")(側)?(の責任|の役割|の管理|の負担|に(ある|あり|責任|任せ|委ね|依頼)|が|で(?!はな)|にて)")]
    private static partial Regex VendorsPart();

    [GeneratedRegex("双方|分担|分界|(split|division|sharing|demarcation) of|shared responsib|(" + Parties.Vendor + "|" + Parties.Customer + ")と(の)?(" + Parties.Vendor + "|" + Parties.Customer + ")")]
    private static partial Regex BothParties();

    [GeneratedRegex("必須|強制|義務|必ず|例外なく|\\b(mandatory|enforced|compulsory|required for all)\\b")]
    private static partial Regex Strict();

    [GeneratedRegex("必須|強制|義務|必ず|定め|徹底|厳密")]
    private static partial Regex StrictlyStated();

    [GeneratedRegex("ともに|共に|かつ|及び|および|並びに|ならびに|両方|双方|いずれも|①.*②|\\(a\\).*\\(b\\)|\\bboth\\b")]
    private static partial Regex Both();

    [GeneratedRegex("又は|または|もしくは|あるいは|いずれか|\\beither\\b")]
    private static partial Regex Either();

    [GeneratedRegex("当日を|当日から|申込(み|の|みの)?(を行った)?日|申請(の)?日|申し込(んだ|みの)日|from the (date|day) of (application|notice)")]
    private static partial Regex OtherStart();

    [GeneratedRegex("[うくすつむる]場合(、|は|に|には)|^if\\b.{3,80},")]
    private static partial Regex OnCondition();

    [GeneratedRegex("(削除|消去|抹消)(せず|しない|されない|しないで)|(保持|残)(する|し|され|さ|り|る|っ).{0,8}(こと|か|ます|ま)|残存(する|します|してい)")]
    private static partial Regex Retention();

    [GeneratedRegex("(消去|削除|除去)(?!せず|しない|されない)")]
    private static partial Regex Removal();

    [GeneratedRegex("速やか|遅滞なく|すみやか|月末|年度末|promptly|without delay")]
    private static partial Regex Vague();

    [GeneratedRegex("即時|即座|直ちに|ただちに|すぐ(に|さま)|immediate|instant|at once")]
    private static partial Regex AtOnce();

    // Verbs that say no more than that there is what stands before them (認証を受けている, 窓口を設けている).
    [GeneratedRegex("^(受け|設け|施[しさ]|と[っら]|取[っられ]|行[えっわ]|行える|付け|つけ|掲げ|立て|得[てら]?|講じ|持[っちて]|備え|用い|適用|実装|運用|整え|整備|敷[いか])")]
    private static partial Regex Frame();

    [GeneratedRegex("\\b(european (union|economic area)|eu|eea|europe|asia|africa|america|north america|united states|usa|united kingdom|uk|britain|england|scotland|ireland|germany|france|italy|spain|portugal|netherlands|belgium|luxembourg|switzerland|austria|sweden|norway|denmark|finland|poland|greece|russia|china|hong kong|taiwan|korea|india|singapore|malaysia|thailand|vietnam|indonesia|philippines|australia|new zealand|canada|mexico|brazil|israel|turkey|dubai|london|paris|berlin|frankfurt|munich|amsterdam|dublin|zurich|geneva|vienna|madrid|milan|stockholm|new york|california|virginia|delaware|texas|shanghai|beijing|seoul|taipei|sydney|melbourne|mumbai)\\b")]
    private static partial Regex ForeignPlace();

    [GeneratedRegex("(所在|設置|保管|保存)[^。]{0,14}日本国内")]
    private static partial Regex Located();

    // A pointer to a document settles that the thing is written down, nothing more.
    [GeneratedRegex("手順|手続|窓口|連絡先|文書|資料|規程|規定|方針|ポリシー|記載|案内|説明|ドキュメント|マニュアル|明示|明記|明確|定め|定義|範囲|方法|約款|契約|責任|書面|公開|document|procedure|policy|guid|contact|terms|defined|described|instruction")]
    private static partial Regex OfDocuments();

    // 「はい」 to 「渡していませんか」 can mean either; a check sheet's 「渡していないか」 wants that it isn't so.
    [GeneratedRegex("(ません|ない(です|でしょう|の))か$")]
    private static partial Regex NegativeQuestion();

    [GeneratedRegex("のみ|(?<!いた|頂)だけ|に限|限定|\\bonly\\b|exclusively")]
    private static partial Regex Only();

    [GeneratedRegex("(ユーザ|" + Parties.Customer + ")(側|自身)?(が|で|にて|も)[^。]{0,20}(実施|行う|行わ|対応|用意|必要が?(ある|あり|な)|なければ)(?!.{0,6}(でき|可能|られ))")]
    private static partial Regex CustomerActs();

    // That there is nothing else, not 「オプションだけを解約」 or 「だけでなく」.
    [GeneratedRegex("(のみ|(?<!いた|頂)だけ)(?!でな|では|じゃ|なら|に限定されて)(を|が|に|で|から)?(?![^。]*(絞|設定|でき|られ|不可))[^。、をがは]{0,12}$|に限られ(?!ず|な|る?こと(は|が)?な)")]
    private static partial Regex NothingElse();

    [GeneratedRegex("(る|た|だ|です|ます|[うくすつぬむぐぶ])$")]
    private static partial Regex Claim();

    [GeneratedRegex("に(とどま|留ま|過ぎな|すぎな)[^。]{0,6}$")]
    private static partial Regex NoMore();

    [GeneratedRegex("国内|日本(?!語|標準時|時間)|東京|\\bjapan\\b|japanese (soil|territory)")]
    private static partial Regex AtHome();

    [GeneratedRegex("海外|国外|外国|overseas|abroad|outside japan")]
    private static partial Regex Abroad();

    [GeneratedRegex("に加え|を含め|及び|および|並びに|ならびに|すべて|全て")]
    private static partial Regex Adds();

    [GeneratedRegex("一部[はのがに]|対象外|除外|除かれ|\\b(exempt|exclud)")]
    private static partial Regex SomeLeftOut();

    [GeneratedRegex("すべての|全ての|全(契約者|顧客|利用者|ユーザ|従業員|社員)|問わず|(かか|関)わらず|例外なく|\\b(all|every|regardless|irrespective)\\b")]
    private static partial Regex Everyone();

    [GeneratedRegex("影響が?の?あるお客様|^原則|^(また、|なお、)?影響が?の?ある")]
    private static partial Regex SomeOnly();

    [GeneratedRegex("可能性が?(ある|あり|有)|ことも?が?(ある|あり|有り)|場合も?が?(ある|あり)|[しれけりり]得る|\\b(ever|possible|possibility|might)\\b")]
    private static partial Regex Possibility();

    [GeneratedRegex("オプション(機能)?(は|が|って|の)?[^。]{0,8}(ある|あり|あん|提供|用意|有無)")]
    private static partial Regex AsksForOption();

    [GeneratedRegex("ない(仕組み|よう)")]
    private static partial Regex Prevents();

    [GeneratedRegex("ない|なく|ず|防|拒否|禁止|区別|\\b(no|not|never|nobody)\\b")]
    private static partial Regex Negates();

    [GeneratedRegex("保護|保全|制御|分離|隔離|制限|管理|対策|仕組み|安全|適切|守|protect|prevent|mechanism|control|safeguard|secur|isolat|segregat|separat|restrict|ensur|tamper")]
    private static partial Regex Guards();

    // 「停止していないサーバがあるか」: a negation inside an item turns round what a sentence says of it; 「入れないように設定」 doesn't.
    [GeneratedRegex("((?<!しか[^。]{0,12})(してい|(?<!公開|公表)されてい|し|され|でき|行わ|得|受け|用い)ない|(せ|され|行わ|使わ|用い|(?<!限(定さ|ら)れて)おら|でき)ず)(?!よう|ため|とも|(こと)?(か|です|である)?$)|\\b(refrain|abstain|avoid|lack|fail|unable|exempt)s?\\b")]
    private static partial Regex DeniesInside();

    [GeneratedRegex("(" + Parties.Customer + "|" + Parties.Vendor + ")の?(本店|本社|主たる事務所)?の?所在地")]
    private static partial Regex SeatOfParty();

    [GeneratedRegex("^(" + Parties.Customer + "|" + Parties.Vendor + ")$")]
    private static partial Regex Party();

    [GeneratedRegex("責任[^。]{0,8}(" + Parties.Customer + ")(側)?(に(ある|あり|帰)|が負)|(" + Parties.Customer + ")(側)?(の責任|が責任)")]
    private static partial Regex CustomerIsResponsible();

    // 「承認なしに公開されることはない」: what is denied is what lacks something, so a sentence that affirms it says yes.
    [GeneratedRegex("(ない(まま|状態で|で)|(?<!必|かなら|ま)ずに?|(外れ|除外|漏れ)[^。]{0,12}|なし[でに]|(通知|連絡|承認|承諾|了承|許可|同意|断り|評価)なく|以外[^。]{0,12})[^。]{0,30}な(い|し)|\\b(not|no|never|nothing|nobody|none)\\b[^.]{0,80}\\b(other than|beyond|except|unless|without|until|before)\\b")]
    private static partial Regex Excludes();

    [GeneratedRegex("(" + Parties.Customer + ")(側)?(の)?(責任(範囲|区分)|管理(下|範囲)|側で(起|生|発)|不備|過失|落ち度|ミス|に起因|の?原因)|(our|customer'?s?|client'?s?) (own )?(area|scope) of responsib")]
    private static partial Regex OfCustomersScope();

    [GeneratedRegex("(" + Parties.Vendor + ")(側)?(の)?(責任(範囲|区分)|管理(下|範囲)|側で(起|生|発))|(your|provider'?s?|its|contractor'?s?|supplier'?s?) (own )?(area|scope) of responsib")]
    private static partial Regex OfVendorsScope();

    [GeneratedRegex("(弊社|iij)の?責任範囲")]
    private static partial Regex VendorsScope();

    [GeneratedRegex("(" + Parties.Customer + ")(側)?(が|の|で|にて)[^。、]{0,14}(データ|設定|メール|コンテンツ)")]
    private static partial Regex CustomersData();

    [GeneratedRegex("お客様の?責任範囲")]
    private static partial Regex CustomersScope();
}
