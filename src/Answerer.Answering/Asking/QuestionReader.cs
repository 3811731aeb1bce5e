using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Answering.Asking;

/// <summary>Reads what a cell asks: its parts, what kind of thing each asks for, its wording and its limits. Pure.</summary>
internal sealed partial class QuestionReader(KnowledgeBase knowledge)
{
    /// <summary>The longest question that is read; what follows is cut off.</summary>
    private const int MaxCharacters = 4000;

    /// <summary>The parts of a question, at least one.</summary>
    public IReadOnlyList<AskedPart> Read(string text, IReadOnlyList<string> context, Service service)
    {
        var parts = new List<AskedPart>();
        var before = context;
        foreach (var piece in Pieces(text.Length > MaxCharacters ? text[..MaxCharacters] : text))
        {
            var part = Part(piece, before, service);
            if (parts.Count == 0)
            {
                parts.Add(part);
                before = [.. context, piece];
            }
            else if (Instruction.Is(piece) && Asks(parts[^1].Text))
            {
                var besides = Part(Instruction.ObjectOf(piece), before, service) with { IsYesNo = false, Kinds = KindPatterns.Of(Folded(piece)) };
                if (besides.Kinds == AskedKind.None && NamesMore(besides.Query, parts[^1].Query)) parts.Add(besides);
                else parts[^1] = WithInstruction(parts[^1], besides, context, service);
            }
            else if (part.Query.Concepts.Count == 0 || !Asks(parts[^1].Text))
            {
                // 「できますか」 says more about the question before; a statement leads into the one after.
                var joined = Part(parts[^1].Text + "\n" + piece, context, service);
                var yesNo = Asks(parts[^1].Text) ? parts[^1] : part;
                parts[^1] = joined with { IsYesNo = yesNo.IsYesNo, Negative = yesNo.Negative, Kinds = parts[^1].Kinds | part.Kinds };
            }
            else
            {
                parts.Add(part);
            }
        }
        return parts.Count > 0 ? parts : [Part(text, context, service)];
    }

    /// <summary>The question with what an instruction asks besides; the question keeps the last word, which says what is to be done.</summary>
    private AskedPart WithInstruction(AskedPart asked, AskedPart besides, IReadOnlyList<string> context, Service service)
    {
        var text = (besides.Text + "\n" + asked.Text).TrimStart();
        return asked with { Text = text, Query = knowledge.Analyze(text, context, service), Kinds = asked.Kinds | besides.Kinds };
    }

    private static bool NamesMore(Query query, Query than) => query.Concepts.Any(concept => !than.Concepts.Any(other => other.Surface == concept.Surface));

    private static string Folded(string text) => TextFolding.Normalize(text).ToLowerInvariant();

    private AskedPart Part(string text, IReadOnlyList<string> context, Service service)
    {
        var query = knowledge.Analyze(text, context, service);
        var folded = Folded(text);
        // 「〜していないという理解でよいか」 asks whether the item itself is true.
        var confirmed = Confirmation().Replace(folded, "");
        var kinds = EndsInFunction().IsMatch(folded) ? AskedKind.None : KindPatterns.Of(folded);
        // A yes/no item names periods, means and the like without asking for them: its bounds say what it demands.
        var yesNo = confirmed.Length < folded.Length || IsYesNo(folded, kinds);
        return new AskedPart(text, query, yesNo ? (kinds & AskedKind.Delivery) | HowOften(folded) : kinds, yesNo, IsNegative(confirmed), BoundReader.Read(folded));
    }

    /// <summary>An item that says how often (毎年, 年2回) wants just that stated.</summary>
    private static AskedKind HowOften(string folded) => EveryPeriod().IsMatch(folded) ? AskedKind.Frequency : AskedKind.None;

    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        foreach (Match end in PieceEnd().Matches(text))
        {
            Add(start, end.Index + end.Length);
            start = end.Index + end.Length;
        }
        Add(start, text.Length);
        return pieces;

        void Add(int from, int to)
        {
            var piece = Numbering().Replace(text[from..to].Trim(), "");
            if (piece.Length > 0) pieces.Add(piece);
        }
    }

    private static bool IsYesNo(string folded, AskedKind kinds)
    {
        var text = folded.TrimEnd('。', '.', '?', '!', ' ', '、');
        if (Existence().IsMatch(text)) return true;
        if (EnglishYesNo().IsMatch(text)) return true;
        if (EnglishWhether().IsMatch(text)) return true;
        if (IsLatinText(text)) return !KindPatterns.HasQuestionWord(text) && !EnglishRequest().IsMatch(text) && EnglishVerb().IsMatch(text);
        if (KindPatterns.HasQuestionWord(text)) return false;
        if (Demand().IsMatch(text)) return (kinds & AskedKind.Content) == AskedKind.None;
        if (Request().IsMatch(text)) return false;
        if (text.EndsWith('か') || Declarative().IsMatch(text)) return true;
        // A noun phrase (「通信の暗号化」) asks whether it is done, unless it asks for a figure, a place and the like.
        return kinds == AskedKind.None;
    }

    private static bool IsNegative(string folded)
    {
        var text = folded.TrimEnd('。', '.', '?', '!', ' ', '、');
        // 「通常の手続を経ずに使える機能の有無」 asks whether there is one.
        if (Existence().IsMatch(text) && !text.Contains("ないこと", StringComparison.Ordinal)) return false;
        // 「暗号化しないまま保存していないか」 demands that it is encrypted; 「without consent」 tells how, not that not.
        if (TwiceNegative().IsMatch(text) || (EnglishYesNo().IsMatch(text) && !EnglishDenial().IsMatch(text))) return false;
        return (JapaneseNegative().IsMatch(text) && !ObligationOrRequest().IsMatch(text)) || EnglishNegative().IsMatch(text);
    }

    private static bool Asks(string piece)
    {
        var text = Folded(piece);
        return text.EndsWith('?') || !Statement().IsMatch(text.TrimEnd('。', ' '));
    }

    private static bool IsLatinText(string text) => text.Count(char.IsAsciiLetter) * 2 > text.Length;

    [GeneratedRegex(@"[。？！?!]+|\n+|(?<=か)、(?=あと|また|それと|それから|さらに|加えて|[^。、]{1,30}(備考|補足|コメント)欄?[にへ])|(?=[（(][^（()）。]*([記明][入載記]|備考|補足|コメント欄)[^（()）]*[)）])|(?=※)|(?<=[a-z)])\.(?=\s+[A-Z])|(?<=\S)(?=[②-⑳])")]
    private static partial Regex PieceEnd();

    [GeneratedRegex(@"^(問\s*\d+|Q\s*\d+|設問\s*\d+|[（(]\d{1,2}[）)]|\d{1,2}[.．)）](?!\d)|[①-⑳]|[・●■◆※])[\s　.．:：]*")]
    private static partial Regex Numbering();

    [GeneratedRegex("(有無|可否|有り無し|の是非)(を|は|及び|と|[(（].*)?")]
    private static partial Regex Existence();

    [GeneratedRegex(@"^(\W*)(is|are|do|does|did|can|could|has|have|had|will|would|should|must|may|might|was|were)\b|^(if|in|for|when) .*,\s*(is|are|do|does|can|has|have|will)\b")]
    private static partial Regex EnglishYesNo();

    [GeneratedRegex(@"\b(state|indicate|confirm|specify|tell us|explain) (whether|if|that)\b")]
    private static partial Regex EnglishWhether();

    [GeneratedRegex(@"\b(describe|list|state|name|explain|specify|give|provide|indicate)\b")]
    private static partial Regex EnglishRequest();

    [GeneratedRegex(@"\b(is|are|was|be|been|must|shall|should|can|may|will|does|do|has|have|never|requires?|provides?|supports?|offers?)\b")]
    private static partial Regex EnglishVerb();

    [GeneratedRegex("(こと|もの|か)([(（][^)）]*[)）])?$")]
    private static partial Regex Demand();

    [GeneratedRegex("(ください|下さい|教えて|お答え|願います|示せ|述べよ|記載|記入|説明|とは)$")]
    private static partial Regex Request();

    [GeneratedRegex("(る|た|い|ます|です|だ|可|可能|不可|済|済み|ない|なし|あり|ん)([(（][^)）]*[)）])?$")]
    private static partial Regex Declarative();

    [GeneratedRegex("(な(い|く)|ません|なし|無し|ず|ぬ)(こと|もの|状態|構成|体制|運用|方針|ため|である(こと)?|です|か|のですね|んですね|のですよね|んですよね|ですね|ですよね|よね|のか|とする(こと)?|ようにする(こと)?|ように(なって|されて)いる(こと)?|といえる(こと)?|と言える(こと)?)*$|ずに(本?サービスを)?(提供|運用|運営|稼働|利用|保存|管理|実施|置か)[^。]{0,8}$|ない(旨|運用|体制|構成|仕組み)[^。ない]{0,14}$|(非(開示|公開|公表)[とに](され|し|なっ)|伏せ|秘匿)[^。]{0,8}$|ないで(提供|運用|利用)|(でない|していない|されていない|ことのない|しない|されない|させない|使わない|を(行|許可|利用|使用)(わ|し)ない|禁止|排除)(こと|している(こと)?|する(こと)?|されている(こと)?)?$")]
    private static partial Regex JapaneseNegative();

    [GeneratedRegex("(しない|せず|されず|されない|していない)(まま|状態で|で)[^。]{0,20}(ない|ません)|しか[^。]{0,20}(ない|ません)")]
    private static partial Regex TwiceNegative();

    [GeneratedRegex(@"\b(not(?! (yet|only))|never|no longer|free (of|from))\b")]
    private static partial Regex EnglishDenial();

    // 「規定回数の失敗でロックする機能」 asks for the function, not for the number.
    [GeneratedRegex("、?(という|との|って|(こと|もの)と)?(理解|認識|解釈|こと)(で|して)(す|よい|良い|よろしい|宜しい|いい|正しい|間違いない|相違ない|合って).*$|、で(よい|良い|よろしい|宜しい|いい)(です|でしょう)?か?$|、?(という|って)(こと|話)(か|です|だ|で).*$|って(聞い|きい).{0,8}(本当|ほんと).*$|、?(正しい|間違いない|本当)(です)?か$")]
    private static partial Regex Confirmation();

    [GeneratedRegex("(機能|仕組み|窓口)(の(提供|有無|設置))?。?$")]
    private static partial Regex EndsInFunction();

    [GeneratedRegex("毎(年|月|週|日)|(年|月|週)に?(\\d+|一|二)回|(at least )?(annually|yearly|monthly|quarterly|every (year|month|quarter))|once a (year|month)")]
    private static partial Regex EveryPeriod();

    [GeneratedRegex("(ないと|なければ|なくては)(いけ|なら|だめ|ダメ)|(もらえ|いただけ|頂け|くれ)(ません|ない(です|でしょう)?)か$")]
    private static partial Regex ObligationOrRequest();

    [GeneratedRegex(@"\b(not(?! (yet|only))|never|no longer|free (of|from)|without (us|rely|depend|any|hav)\w*|nobody|none|prohibited|forbidden)\b|(^|\b(that|under|offers?|has|have|provides?|there (is|are)) )no\b(?! (later|more|less|fewer|earlier|longer))|\bno (customer|other|external|third|access|data|one|person)\b")]
    private static partial Regex EnglishNegative();

    [GeneratedRegex("(です|ます|ので|たい|ため|ん|た)$")]
    private static partial Regex Statement();
}
