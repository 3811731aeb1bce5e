using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>
/// Decides whether a yes/no item is literally true of the service, from the wording of item and evidence alone (ANSWERS.md, Choice).
/// When in doubt nothing is chosen.
/// </summary>
internal sealed partial class ChoiceDecider(KnowledgeBase knowledge, StatementReader reader)
{
    private const double AsLikely = 0.2;
    private const double ClearlyMore = 2;
    private const double Some = 0.2;
    private const double Most = 0.55;

    /// <summary>The reply, with what speaks against it.</summary>
    public Verdict Decide(AskedPart part, Finding finding)
    {
        finding = OfItsHalf(part, finding);
        var verdict = Settle(part, finding);
        return verdict.Choice is null ? verdict : verdict with { Doubt = Doubt(part, finding) };
    }

    /// <summary>What the item demands beyond what the sentence says, or null.</summary>
    private static string? Doubt(AskedPart part, Finding finding)
    {
        var asked = part.Compact;
        var main = finding.Main;
        if (Only().IsMatch(asked) && !Only().IsMatch(main.Text)) return "限定する記載がありません";
        if (Both().IsMatch(asked) && LeavesOut(part, finding, Some)) return "複数の条件のうち、記載から決まらないものがあります";
        if (part.Negative && part.Bounds.Count > 0) return "否定形の項目で、数値との関係を確認してください";
        if (main.Denies || main.Condition is not null || main.CustomersDuty || part.Bounds.Count > 0) return null;
        if (Provision.IsAsked(part) && !Provision.IsStated(main)) return "実施の記載はありますが、利用者への提供・閲覧の可否の記載はありません";
        return LeavesOut(part, finding, Most) ? "項目の大半に当たる記載がありません" : null;
    }

    private Verdict Settle(AskedPart part, Finding finding)
    {
        var main = finding.Main;
        if (part.Negative && NegativeQuestion().IsMatch(part.Compact)) return Verdict.Unsettled("否定疑問の項目です。はい・いいえの意味を確認してください");
        if (OfOtherScope(part.Compact, main.Text)) return Verdict.Unsettled("責任範囲の異なる事柄の記載です");
        if (!part.Negative && Retention().IsMatch(part.Compact) && !Removal().IsMatch(part.Compact) && Removal().IsMatch(main.Text)) return Verdict.Unsettled("保持を求める項目に対し、消去の記載です");
        if (part.Bounds.Count > 0) return Qualifiers.TurnsBound(part) ? Verdict.Unsettled("前後を問う項目で、記載の数値からは決められません") : ByBounds(part, finding);
        if (Vague().IsMatch(part.Compact) && !Vague().IsMatch(main.Text) && !main.AtOnce && main.Figures.Any(figure => figure.UnitClass == "day"))
            return Verdict.Unsettled("「速やかに」等に当たるかを、記載の日数からは決められません");
        if (AtOnce().IsMatch(part.Compact) && !main.AtOnce && Vague().IsMatch(main.Text)) return Verdict.Unsettled("「速やかに」とする記載からは、即時かを決められません");
        if (main.Pointer && !OfDocuments().IsMatch(part.Compact)) return Verdict.Unsettled("文書への参照のみで、内容の記載はありません");
        if (Both().IsMatch(part.Compact) && Mixed(finding)) return Verdict.Unsettled("複数の条件のうち、記載から決まらないものがあります");
        // A limit that counts from another day than the paper's is another one.
        if (OtherStart().IsMatch(part.Compact) && main.Text.Contains("翌日", StringComparison.Ordinal)) return part.Negative ? Verdict.Unsettled("起算日が記載と異なります") : new Verdict(Choice.No, null, "起算日が記載と異なります");
        if (!part.Negative && CustomerIsResponsible().IsMatch(part.Compact) && !BothParties().IsMatch(part.Compact) && VendorsScope().IsMatch(main.Text)) return new Verdict(Choice.No, null, "弊社の責任範囲とする記載");
        if (AsksForCustomersPart(part) && finding.Others.Append(main).Any(statement => statement.CustomersDuty)) return ByDuty(part);
        if (main.CustomersDuty && !OfCustomersScope().IsMatch(part.Compact) && finding.Others.FirstOrDefault(other => other.Condition == Condition.Request) is not null) return ByCondition(part, Condition.Request);
        if (HalvesDiffer(part, finding)) return Verdict.Unsettled("一方は行い、他方は行わないと記載されており、どちらを指すか特定できません");
        if (Contrary(part, finding)) return Verdict.Unsettled("肯定する記載と否定する記載の両方があります");
        if (main.Condition is { } condition)
        {
            if (condition == Condition.Exception && !part.Negative && !AsksWhetherPossible(part) && Qualifiers.Unmet(part, main, knowledge) is { } turned) return Verdict.Unsettled(turned);
            return Either().IsMatch(part.Compact) && finding.Others.Any(other => other is { Denies: false, Condition: null, CustomersDuty: false })
                ? new Verdict(Choice.Yes, null, "いずれかを満たす記載")
                : ByCondition(part, condition);
        }
        if (HeaviestCondition(part, finding) is { } other) return ByCondition(part, other);
        if (main.CustomersDuty && !main.Denies) return ByDuty(part);
        if (CustomerActs().IsMatch(part.Compact) && !finding.Others.Append(main).Any(statement => statement.CustomersDuty))
            return main.Text.Contains("弊社", StringComparison.Ordinal) && !part.Negative ? new Verdict(Choice.No, null, "弊社が行う記載") : Verdict.Unsettled("利用者が行うとする記載がありません");
        if (!part.Negative && Qualifiers.Unmet(part, main, knowledge) is { } unmet) return Verdict.Unsettled(unmet);
        if (main.Denies) return ByDenial(part, finding);
        if (Restriction().IsMatch(main.Text) && Outside().IsMatch(part.Compact)) return new Verdict(part.Negative ? Choice.Yes : Choice.No, null, "範囲を限る記載");
        if (OtherNames(part, finding) is true) return new Verdict(part.Negative ? Choice.Yes : Choice.No, null, "別のものに限る記載");
        if (OtherNames(part, finding) is false) return Verdict.Unsettled("項目にある固有名の記載がありません");
        return part.Negative ? OfNegative(part, main) : Unclaimed(part, finding) is { } claimed ? Verdict.Unsettled($"「{claimed}」に当たる記載がありません") : OfAffirmative(Qualifiers.Plain(part), main.Text);
    }

    /// <summary>What an item claims as a fact (「〜が混じっている」) and the sentence doesn't say, or null. A demand or a question may say it otherwise than
    /// the paper; of a claim, the last word is what is true or not.</summary>
    private static string? Unclaimed(AskedPart part, Finding finding)
    {
        if (!Claim().IsMatch(part.Compact) || part.Text.AsSpan().TrimEnd().EndsWith('?') || part.Text.AsSpan().TrimEnd().EndsWith('？')) return null;
        return EvidenceFinder.Predicate(part) is var last and >= 0 && part.Query.Concepts[last] is { Class: WordClass.Verb or WordClass.VerbalNoun or WordClass.Adjective } predicate && finding.Mentions[last] < Most && !Frame().IsMatch(predicate.Surface)
            ? predicate.Surface
            : null;
    }

    /// <summary>A sentence that affirms something, for an item that rules something out: true only of what is the opposite.</summary>
    private static Verdict OfNegative(AskedPart part, Statement main) =>
        AffirmsOpposite(part, main) || Excludes().IsMatch(part.Compact)
            ? new Verdict(Choice.Yes, null, "反対の状態を肯定する記載")
            : Verdict.Unsettled("否定形の項目に対し、肯定の記載です");

    private static Verdict OfAffirmative(string asked, string stated) =>
        OtherThanStated(asked, stated) is { } why ? Verdict.Unsettled(why) : new Verdict(Choice.Yes, null, "肯定の記載");

    /// <summary>What the item claims otherwise than the sentence that affirms something, or null.</summary>
    private static string? OtherThanStated(string asked, string stated) =>
        Prevents().IsMatch(stated) && !Negates().IsMatch(asked) && !Guards().IsMatch(asked) ? "防止する仕組みの記載です" :
        Opposites.Rules(asked, stated) && !Negates().IsMatch(asked) ? "反対の状態の記載です" :
        DeniesInside().IsMatch(asked) && !Excludes().IsMatch(asked) && !Negates().IsMatch(stated) ? "否定を含む項目に対し、肯定の記載です" :
        NoMore().IsMatch(asked) || (NothingElse().IsMatch(asked) && !Only().IsMatch(stated) && Adds().IsMatch(stated)) ? "限定する記載がありません" :
        SomeLeftOut().IsMatch(asked) && !Negates().IsMatch(asked) && Adds().IsMatch(stated) ? "一部を除くとする記載ではありません" :
        Abroad().IsMatch(asked) && !Negates().IsMatch(asked) && !Abroad().IsMatch(stated) ? "国外についての記載はありません" :
        AtHome().IsMatch(asked) && !AtHome().IsMatch(stated) && !Negates().IsMatch(asked) ? "国内とする記載がありません" :
        SeatOfParty().IsMatch(asked) && !SeatOfParty().IsMatch(stated) ? "所在地がどこかを、記載からは決められません" :
        Strict().IsMatch(asked) && !StrictlyStated().IsMatch(stated) ? "機能や実施の記載はありますが、必須・強制とする記載はありません" :
        Beforehand().IsMatch(asked) && !BeforehandStated().IsMatch(stated) ? "事前かどうかの記載はありません" :
        Everyone().IsMatch(asked) && SomeOnly().IsMatch(stated) ? "すべてとする記載ではありません" : null;

    /// <summary>
    /// Whether the sentence is restricted to something else than the item names; null where the sentence has all names of the item. Parties aren't names.
    /// </summary>
    private static bool? OtherNames(AskedPart part, Finding finding)
    {
        // The papers speak Japanese: of a foreign place an English item never finds the name.
        if (ForeignPlace().IsMatch(part.Query.Compact) && !ForeignPlace().IsMatch(finding.Main.Text)) return Restriction().IsMatch(finding.Main.Text) || Located().IsMatch(finding.Main.Text);
        var named = part.Query.Concepts.Zip(finding.Mentions).Where(concept => concept.First.IsProper && !Party().IsMatch(concept.First.Surface)).ToList();
        if (named.TrueForAll(concept => concept.Second >= 0.35)) return null;
        return Restriction().IsMatch(finding.Main.Text) && named.TrueForAll(concept => concept.Second < 0.35);
    }

    /// <summary>Whether the item is about one party's area of responsibility and the sentence about the other's.</summary>
    private static bool OfOtherScope(string asked, string stated) =>
        (OfCustomersScope().IsMatch(asked), OfVendorsScope().IsMatch(asked)) switch
        {
            (true, false) => VendorsScope().IsMatch(stated),
            (false, true) => CustomersScope().IsMatch(stated),
            _ => false,
        };

    /// <summary>Whether the item speaks of what the customer has to do.</summary>
    public static bool AsksForCustomersPart(AskedPart part) => CustomersPart().IsMatch(part.Compact) && (!VendorsPart().IsMatch(part.Compact) || BothParties().IsMatch(part.Compact));

    /// <summary>Whether the item asks if something may happen at all.</summary>
    public static bool AsksWhetherPossible(AskedPart part) => Possibility().IsMatch(part.Compact);

    /// <summary>Whether the statement affirms the opposite of what a negative item rules out, or that it is prevented.</summary>
    public static bool AffirmsOpposite(AskedPart part, Statement statement) => Opposites.Meet(part.Compact, statement.Text) || Prevents().IsMatch(statement.Text);

    private static Verdict ByBounds(AskedPart part, Finding finding)
    {
        Statement[] statements = [finding.Main, .. finding.Others];
        // A limit that counts from another day than the paper's can't be compared to the day.
        if (OtherStart().IsMatch(part.Compact) && statements.Any(statement => statement.Text.Contains("翌日", StringComparison.Ordinal))) return Verdict.Unsettled("起算日が記載と異なります");
        foreach (var bound in part.Bounds)
        {
            if (bound.Unit == "day" && bound.AtMost && statements.Any(statement => statement.AtOnce)) continue;
            var figure = statements.SelectMany(statement => statement.Figures).FirstOrDefault(figure => figure.UnitClass == bound.Unit);
            if (figure is null) return Verdict.Unsettled($"「{bound.Text}」に当たる数値の記載がありません");
            if (bound.AtMost ? figure.Comparable > bound.Value : figure.Comparable < bound.Value)
                return part.Negative ? Verdict.Unsettled("否定形の項目で、数値との関係を決められません") : new Verdict(Choice.No, null, "記載の数値が条件を満たしません");
        }
        return new Verdict(Choice.Yes, null, "記載の数値が条件を満たします");
    }

    private static Verdict ByCondition(AskedPart part, Condition condition) =>
        condition == Condition.Option && NeedsContract().IsMatch(part.Compact) ? new Verdict(part.Negative ? Choice.No : Choice.Yes, null, "別契約とする記載")
        : condition is Condition.Option or Condition.Request && AsStandard().IsMatch(part.Compact) ? new Verdict(part.Negative ? Choice.Yes : Choice.No, null, "標準では提供しない記載")
        : condition == Condition.Option && AsksForOption().IsMatch(part.Compact) && !part.Negative ? new Verdict(Choice.Yes, null, "オプションがあるとの記載")
        : condition == Condition.Exception && AsksWhetherPossible(part) && !part.Negative ? new Verdict(Choice.Yes, null, "例外があるとの記載")
        : condition == Condition.Exception && Protective().IsMatch(part.Compact) ? Verdict.Unsettled("防止を求める項目に対し、例外のある記載です")
        : condition == Condition.Exception || !part.Negative
            ? new Verdict(Choice.Partial, condition, "条件付きの記載")
            : Verdict.Unsettled("否定形の項目に対し、条件付きの記載です");

    // What the paper leaves to the customer is "no", unless the item speaks of the customer's own part.
    private static Verdict ByDuty(AskedPart part) =>
        AsksForCustomersPart(part)
            ? new Verdict(part.Negative ? null : Choice.Yes, null, "お客様の範囲とする記載")
            : new Verdict(part.Negative ? null : Choice.No, null, "お客様に委ねる記載");

    private static Verdict ByDenial(AskedPart part, Finding finding)
    {
        if (NotUsed().Match(finding.Main.Text) is { Success: true } absent && !NamesThing(part, absent)) return Verdict.Unsettled("別の対象についての否定の記載です");
        if (Opposites.Rules(part.Compact, finding.Main.Text) || (!part.Negative && DeniesInside().IsMatch(part.Compact) && !Excludes().IsMatch(part.Compact))) return Verdict.Unsettled("否定を含む項目に対し、否定の記載です");
        if (part.Negative) return new Verdict(Choice.Yes, null, "否定の記載（項目も否定形）");
        if (DemandsMeasureOnAbsent(part, finding)) return new Verdict(Choice.NotApplicable, null, "対象が存在しないとの記載");
        if (Protective().IsMatch(part.Compact)) return Verdict.Unsettled("防止を求める項目に対し、否定の記載です");
        if (Both().IsMatch(part.Compact) && LeavesOut(part, finding, Some)) return Verdict.Unsettled("複数の条件のうち、記載から決まらないものがあります");
        return new Verdict(Choice.No, null, "否定の記載");
    }

    /// <summary>Whether a Japanese item names the thing that a sentence says isn't used, by its first two characters (仮想 of 仮想ネットワーク).</summary>
    private static bool NamesThing(AskedPart part, Match notUsed)
    {
        var thing = notUsed.Groups["thing"].Value;
        return !part.IsJapanese || part.Compact.Contains(thing[..Math.Min(2, thing.Length)], StringComparison.Ordinal) || part.Compact.Contains("vlan", StringComparison.Ordinal);
    }

    /// <summary>The evidence says that the thing isn't used here, and the item demands something done with it.</summary>
    private static bool DemandsMeasureOnAbsent(AskedPart part, Finding finding)
    {
        if (OnCondition().IsMatch(part.Compact)) return true;
        if (!NotUsed().IsMatch(finding.Main.Text) || Use().IsMatch(part.Compact)) return false;
        var concepts = part.Query.Concepts;
        var all = concepts.Sum(concept => concept.Weight);
        var beyond = concepts.Select((concept, c) => concept.Weight * (1 - finding.Clause.Sentences[finding.MainSentence].Mentions[c])).Sum();
        return beyond > all / 4;
    }

    /// <summary>Whether more than a share of the item is named neither by the main sentence nor by the heading.</summary>
    private static bool LeavesOut(AskedPart part, Finding finding, double share)
    {
        var concepts = part.Query.Concepts;
        var sentence = finding.Clause.Sentences[finding.MainSentence];
        var named = concepts.Select((concept, c) => Math.Max(sentence.Mentions[c], Math.Max(finding.Clause.InTitle[c], share >= Most && !concept.IsSpecific ? finding.Clause.InNames[c] : 0)));
        return concepts.Zip(named).Sum(pair => pair.Second < 0.35 ? pair.First.Weight : 0) > share * concepts.Sum(concept => concept.Weight);
    }

    /// <summary>The condition of another sentence of the answer, where that one speaks of what weighs most in the item and the main one doesn't.</summary>
    private Condition? HeaviestCondition(AskedPart part, Finding finding)
    {
        if (finding.Main.Condition is not null || part.Query.Concepts.Count == 0) return null;
        var heaviest = part.Query.Concepts.Index().MaxBy(item => item.Item.Weight).Index;
        var text = finding.Clause.Clause.Text.Text;
        if (finding.Clause.Sentences[finding.MainSentence].Mentions[heaviest] >= 0.35) return null;
        return finding.Others.FirstOrDefault(other => other.Condition is not null && knowledge.Mentions(part.Query, other.Range.In(text))[heaviest] >= 0.5)?.Condition;
    }

    /// <summary>Whether the answer's sentences both affirm and deny.</summary>
    private static bool Mixed(Finding finding) => finding.Others.Any(other => other.Denies != finding.Main.Denies && (other.Denies || !other.CustomersDuty));

    /// <summary>Whether another sentence of the answer says the opposite and speaks of the item hardly less.</summary>
    private bool Contrary(AskedPart part, Finding finding)
    {
        var text = finding.Clause.Clause.Text.Text;
        var sentence = finding.Clause.Sentences[finding.MainSentence].Range;
        // A sentence that goes on about the one before it doesn't contradict it, nor an item its lead-in.
        if (References.PointsBack(sentence.In(text)) || Listing.IsItem(text, sentence)) return false;
        var weight = Weight(part, text, finding.Main);
        return finding.Others.Any(other => other.Denies != finding.Main.Denies && !other.CustomersDuty && (other.Range.Start < sentence.Start || other.Range.End > sentence.End) &&
            Weight(part, text, other) >= 0.6 * weight);
    }

    /// <summary>Of 「弊社の範囲は基盤、お客様の範囲は保存データ」 the half that speaks of the item's thing decides, whichever was found first.</summary>
    private Finding OfItsHalf(AskedPart part, Finding finding)
    {
        var text = finding.Clause.Clause.Text.Text;
        var sentences = AsksForCustomersPart(part) ? finding.Sentences : [finding.MainSentence];
        var halves = sentences.SelectMany(sentence => reader.Read(text, finding.Clause.Sentences[sentence].Range)).ToList();
        if (halves.Count < 2 || halves.TrueForAll(half => half.CustomersDuty == halves[0].CustomersDuty)) return finding;
        var mentions = halves.ConvertAll(half => knowledge.Mentions(part.Query, half.Range.In(text)));
        var said = knowledge.Mentions(part.Query, finding.Main.Range.In(text));
        var own = Enumerable.Range(0, halves.Count).MaxBy(half => Beyond(mentions[half], said) - Beyond(said, mentions[half]));
        return Beyond(mentions[own], said) > ClearlyMore * Beyond(said, mentions[own]) ? finding with { Main = halves[own] } : finding;

        double Beyond(double[] one, double[] other) =>
            part.Query.Concepts.Select((concept, c) => Party().IsMatch(concept.Surface) ? 0 : concept.Weight * Math.Max(0, one[c] - other[c])).Sum();
    }

    /// <summary>Whether the item may be about either half of a contrast and they differ in what they assert.</summary>
    private bool HalvesDiffer(AskedPart part, Finding finding)
    {
        var sentence = finding.Clause.Sentences[finding.MainSentence].Range;
        var text = finding.Clause.Clause.Text.Text;
        var asLikely = CustomersData().IsMatch(part.Compact) ? AsLikely / 2 : AsLikely;
        return finding.OfOtherHalf >= asLikely * finding.Probability && reader.Read(text, sentence).Any(half => half.Denies != finding.Main.Denies);
    }

    private double Weight(AskedPart part, string text, Statement statement) =>
        knowledge.Mentions(part.Query, statement.Range.In(text)).Select((mention, c) => mention * part.Query.Concepts[c].Weight).Sum();
}
