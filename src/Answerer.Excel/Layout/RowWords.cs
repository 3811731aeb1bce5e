using System.Text.RegularExpressions;

namespace Answerer.Excel.Layout;

/// <summary>Tells what a text of a sheet is: question, heading, note, example, total, prompt, instruction.</summary>
internal static partial class RowWords
{
    private const int LongestMarker = 40;
    private const int ShortestQuestion = 7;

    private static readonly WordList Words = WordList.Load("row-words.tsv");

    /// <summary>A mere prompt (選択してください, 未選択): the cell counts as empty.</summary>
    public static bool IsPrompt(string text) => IsShort(text) && Words.Has("Prompt", TextFold.Fold(text));

    /// <summary>合計, 小計, Total.</summary>
    public static bool IsTotal(string text) => IsShort(text) && Words.Has("Total", TextFold.Fold(text));

    /// <summary>例, 【記入例】 and texts that begin so.</summary>
    public static bool IsExample(string text) => Words.Has("Example", Beginning(text));

    /// <summary>※ and the like.</summary>
    public static bool IsNote(string text) => Words.Has("Note", Beginning(text));

    /// <summary>以上: nothing follows.</summary>
    public static bool IsEnd(string text) => IsShort(text) && Words.Has("End", TextFold.Fold(text));

    /// <summary>A text that asks for filling in or sending back, and asks nothing else.</summary>
    public static bool IsInstruction(string text)
    {
        var folded = TextFold.Fold(text);
        return Words.Has("Instruction", folded) && !Interrogative().IsMatch(folded);
    }

    /// <summary>Begins as headings do: ■, 【, 第1章.</summary>
    public static bool BeginsAsHeading(string text)
    {
        var beginning = Beginning(text);
        return Words.Has("Heading", beginning) || Chapter().IsMatch(beginning);
    }

    /// <summary>A tab or title of cover, instructions, history, lists.</summary>
    public static bool IsInstructionSheet(string name) => IsShort(name) && Words.Has("InstructionSheet", SheetKey(name));

    /// <summary>A tab or title of a filled-in example.</summary>
    public static bool IsExampleSheet(string name) => IsShort(name) && Words.Has("ExampleSheet", SheetKey(name));

    /// <summary>The respondent of a row is the customer itself.</summary>
    public static bool IsCustomerParty(string text) => IsShort(text) && Words.Has("CustomerParty", TextFold.Fold(text));

    /// <summary>
    /// Whether a text reads like a question or requirement: it ends in か or ？, in こと, in an order, in a predicate, or is an English
    /// question or requirement. Noun phrases aren't, though they may stand in a question column.
    /// </summary>
    public static bool IsQuestionLike(string text)
    {
        var folded = TextFold.Fold(text);
        if (folded.Length < ShortestQuestion) return false;
        return Interrogative().IsMatch(folded) || (!Words.Has("Instruction", folded) && Predicate().IsMatch(folded));
    }

    /// <summary>Whether a text asks outright (か, ？, お示しください, English question).</summary>
    public static bool IsInterrogative(string text)
    {
        var folded = TextFold.Fold(text);
        return folded.Length >= ShortestQuestion && (Interrogative().IsMatch(folded) || Demand().IsMatch(folded)) && !IsInstruction(text);
    }

    /// <summary>Introduces the items below it (「次の各号に掲げる措置を講じること」, "the following") and is no item where it has no answer cell.</summary>
    public static bool IsLeadIn(string text) => LeadIn().IsMatch(TextFold.Fold(text));

    /// <summary>Begins with a question number: 問1, Q1., 質問3.</summary>
    public static bool HasQuestionNumber(string text) => QuestionNumber().IsMatch(Beginning(text));

    /// <summary>The mark of an answer to be written beside it: A1., A：, 回答1, →.</summary>
    public static bool IsAnswerMark(string text) => text.Length <= 8 && AnswerMark().IsMatch(TextFold.Fold(text));

    /// <summary>Put to the customer itself (「利用者側で…を確認しましたか」), not to the vendor.</summary>
    public static bool IsForCustomer(string text)
    {
        var folded = TextFold.Fold(text);
        return CustomerSubject().IsMatch(folded) && CustomerAct().IsMatch(folded) && !VendorAct().IsMatch(folded);
    }

    /// <summary>A heading that gives its items to the customer itself (【利用者側で確認する事項】).</summary>
    public static bool IsCustomerSection(string heading) => IsShort(heading) && CustomerSection().IsMatch(TextFold.Fold(heading));

    private static bool IsShort(string text) => text.Length <= LongestMarker;

    private static string Beginning(string text) => TextFold.Fold(text.Length > LongestMarker ? text[..LongestMarker] : text);

    // "01_表紙", "記入要領 (必読)": numbering and brackets say nothing.
    private static string SheetKey(string name) => SheetNumbering().Replace(HeaderWords.WithoutBrackets(TextFold.Fold(name)), "");

    [GeneratedRegex(@"^[0-9０-９\s._\-]+|[0-9\s._\-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex SheetNumbering();

    [GeneratedRegex(@"^第[0-9一二三四五六七八九十]+(章|節|部|編|項)", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"(か|か。|か\?|\?|か\)|か。\)|か\([^()]{1,12}\))$|か。|か\?|\?|^(q?[0-9][0-9.\-]*[.):]* ?)?(is|are|do|does|did|can|could|will|would|has|have|what|how|which|who|where|when|why) ", RegexOptions.CultureInvariant)]
    private static partial Regex Interrogative();

    [GeneratedRegex(@"(こと|る|い|た|す|ん|せよ|べし|可能|必要|ください|下さい)[。.)]*$|(こと|る|ます|たい|ください)。|^(q?[0-9][0-9.\-]*[.):]* ?)?(please )?(describe|provide|explain|state|list|specify|confirm|indicate|identify|detail)\b|\b(shall|must|should) ", RegexOptions.CultureInvariant)]
    private static partial Regex Predicate();

    [GeneratedRegex(@"(教え|示し|説明|答え|挙げ|聞かせ|教示|記述し|明示|提示)(して|て)?(ください|下さい|願います|せよ)|(説明|記述|明示|提示|回答)すること[。.)]*$|^(q?[0-9][0-9.\-]*[.):]* ?)?(please )?(describe|provide|explain|state|list|specify|identify)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Demand();

    [GeneratedRegex(@"(次|以下|下記)(の|に|について|が|を)|各号|\b(the following|as follows|below)\b", RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^[【\[(<]?(問|設問|質問|q|no)\.?[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex QuestionNumber();

    [GeneratedRegex(@"^([→⇒➡➔▶►⇨]+|[【\[(<]?(a|ans|answer|回答|答)\.?[0-9]*[】\])>]?[.:)]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^(\(?[0-9a-z]+[.)\-]?)?(本サービスの)?(利用者|利用者側|利用部門|利用部署|利用組織|自社|自組織|当社側|当社|当方|委託元|発注者|発注側|申請者|お客様|お客様側|ユーザ側|ユーザー側|導入部門|社内)(で|では|として|において|にて|は|が(?![^、をにがは]{0,8}[るうくすつむぶぐた][一-龯ァ-ヶ]))", RegexOptions.CultureInvariant)]
    private static partial Regex CustomerSubject();

    [GeneratedRegex(@"(しましたか|済みですか|済みか|済みであること|したか|しているか|していますか|していること|いたしましたか|定めていますか|定めていること|行っていますか|行いましたか|把握していること)[。?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CustomerAct();

    [GeneratedRegex(@"^[【■◆●(<\[0-9.\-]*(利用者側|利用者|利用部門|当社側|当社|自社|委託元|発注者|お客様側)(にて|で|が|において)(確認|実施|記入|対応|チェック|点検)|記入(は|を)?(不要|要しません|必要ありません|しないで)|(当社|弊社|社内|委託元|発注者|事務局|利用部門|審査部門?)(部署|担当|側)?(使用|記入|専用)|^[0-9._ ]*審査結果|(office|internal) use|\b(buyer|internal|client|customer)('s)? only", RegexOptions.CultureInvariant)]
    private static partial Regex CustomerSection();

    [GeneratedRegex(@"でき|可能|機能|提供|貴社|御社|事業者が|事業者側|事業者は|サービスが|サービスは|サービスで|ようになって|ように", RegexOptions.CultureInvariant)]
    private static partial Regex VendorAct();
}
