using Answerer.Indexing;

namespace Answerer.Answering.Tests;

/// <summary>The rows that settle what a good answer is.</summary>
public sealed class SettledRowsTests(Engine engine) : IClassFixture<Engine>
{
    [Theory]
    [InlineData("xmail", "解約後、当社データは消去されますか。日数も備考欄に", "CLD.8.1.5", Choice.Yes, null)]
    [InlineData("iad", "解約後30日以内に当社の情報をすべて削除すること", "CLD.8.1.5", Choice.No, null)]
    [InlineData("shb", "FIDO2等による管理者の多要素認証を利用できること", "9.2.3", Choice.Partial, Condition.Option)]
    [InlineData("cdn", "保存データを暗号化していますか", "10.1.1", Choice.No, null)]
    [InlineData("cdn", "権限ごとのアクセス範囲が文書化されていること", "9.4.1", Choice.Yes, null)]
    [InlineData("waf", "運用担当者が当社の情報にアクセスすることはない", "15.1.1", Choice.Partial, Condition.Exception)]
    [InlineData("cdn", "運用担当者が当社の情報にアクセスすることはない", "15.1.1", Choice.Yes, null)]
    [InlineData("xmail", "訴訟の第一審の管轄は日本国内の裁判所ですか", "18.1.1", Choice.Yes, null)]
    [InlineData("cdn", "仮想ネットワークを利用している", "CLD.13.1.4", Choice.No, null)]
    [InlineData("cdn", "仮想ネットワークと物理ネットワークのセキュリティ設定の整合を確保していること", "CLD.13.1.4", Choice.NotApplicable, null)]
    [InlineData("xmail", "セキュリティ手順を迂回できるユーティリティを提供していますか", "9.4.4", Choice.No, null)]
    [InlineData("xmail", "セキュリティ手順を迂回できるユーティリティを提供していないこと", "9.4.4", Choice.Yes, null)]
    [InlineData("xmail", "利用者のデータを直接バックアップする機能があること", "12.3.1", Choice.No, null)]
    [InlineData("waf", "CPUやメモリの監視情報を利用者に提供すること", "CLD.12.4.5", Choice.No, null)]
    [InlineData("iad", "設定データのバックアップは貴社の責任で取得されますか", "12.3.1", Choice.No, null)]
    [InlineData("xmail", "バックアップは弊社も取得する必要がありますか", "12.3.1", Choice.Yes, null)]
    [InlineData("iad", "利用者の情報資産と運営のための情報を分離していること", "8.1.1", Choice.Yes, null)]
    [InlineData("iad", "他のクラウドサービスの供給を受けている場合はその名称を示すこと", "15.1.3", Choice.NotApplicable, null)]
    [InlineData("waf", "リスクアセスメントの結果は公開されますか", "14.1.1", Choice.No, null)]
    [InlineData("waf", "CPU使用率などの監視情報を利用者が閲覧できるか", "CLD.12.4.5", Choice.No, null)]
    [InlineData("cdn", "保存データは暗号化されないという理解でよいか", "10.1.1", Choice.Yes, null)]
    [InlineData("shb", "解約後即時に情報が消去されること", "CLD.8.1.5", Choice.No, null)]
    [InlineData("waf", "検知ログの保管期間が1年を超えること", "18.1.3", Choice.No, null)]
    [InlineData("waf", "ログは180日以上ポータルで閲覧できること", "12.4.1", Choice.No, null)]
    [InlineData("xmail", "保存データの管理責任は貴社にありますか", "6.1.1 boundary", Choice.No, null)]
    [InlineData("xmail", "脆弱性対応は利用者が行う必要がありますか", "12.6.1", Choice.No, null)]
    [InlineData("waf", "紛争時の第一審は札幌地方裁判所とすること", "18.1.1", Choice.No, null)]
    [InlineData("waf", "解約後180日を超えて当社の情報を保持しないこと", "CLD.8.1.5", Choice.Yes, null)]
    [InlineData("waf", "設備情報のバックアップを取得していること", "12.3.1", Choice.Yes, null)]
    [InlineData("iad", "Is MFA available for administrators?", "9.2.3", Choice.Partial, Condition.Option)]
    public void Ask_YesNoItem_GetsTheHonestChoice(string service, string question, string clause, Choice choice, Condition? condition)
    {
        var answer = engine.Ask(service, question);
        Assert.Contains(answer.Citations[0].Clause, clause.Split(' '));
        Assert.Equal((choice, condition), (answer.Choice, answer.Condition));
    }

    [Theory]
    [InlineData("waf", "ログを閲覧できる期間", 90, "日")]
    [InlineData("waf", "検知ログを保管する期間", 1, "年")]
    [InlineData("cdn", "解約後、情報資産を消去するまでの日数", null, "")]
    public void Ask_SlaItem_GetsItsOwnFigure(string service, string question, int? value, string unit)
    {
        var answer = engine.Ask(service, question, unit.Length > 0 ? unit : "日");
        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal((value, unit), ((int?)answer.Quantity!.Value, answer.Quantity.Unit));
    }

    [Theory]
    [InlineData("xmail", "保存データを暗号化していますか", "通信の暗号化の記載はありますが、保存データの暗号化の記載はありません")]
    [InlineData("xmail", "第三者による脆弱性診断（ペネトレーションテスト）を年1回以上実施していますか", "記載はありません")]
    [InlineData("iad", "採用時に従業員の身元確認を行っていること", "記載はありません")]
    [InlineData("shb", "SOC2報告書を提出できますか", "記載はありません")]
    [InlineData("cdn", "サービス稼働率の保証値", "記載はありません")]
    public void Ask_WhatThePaperDoesNotState_IsNotAnswered(string service, string question, string reason)
    {
        var answer = engine.Ask(service, question);
        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
        Assert.Contains(reason, answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xmail", "解約後、当社のメールデータは消去されますか。消去の期限も備考欄にご記入ください。", Choice.Yes)]
    [InlineData("waf", "障害対応時に運用担当者が当社データへアクセスする可能性があるか", Choice.Yes)]
    [InlineData("iad", "リリース前にリスクアセスメントを行わずにリリースすることはないこと", Choice.Yes)]
    [InlineData("xmail", "サービス基盤の運用責任は利用者にあるか", Choice.No)]
    public void Ask_PlainlyStated_IsAnswered(string service, string question, Choice choice)
    {
        var answer = engine.Ask(service, question);
        Assert.Equal((AnswerStatus.Answered, (Choice?)choice), (answer.Status, answer.Choice));
    }

    // What a sentence affirms doesn't tell what of these is true: each has a negation, a limit, a place or a scope of its own.
    [Theory]
    [InlineData("shb", "仮想ネットワークを利用していないこと")]
    [InlineData("xmail", "認証を迂回できるツールを利用者へ渡していませんか")]
    [InlineData("shb", "訴訟は当社本店所在地の地方裁判所を専属管轄とする")]
    [InlineData("iad", "公開済みの脆弱性情報だけを収集しているか")]
    [InlineData("xmail", "従業員の一部は情報セキュリティ教育の対象外か")]
    [InlineData("shb", "不要な常駐プログラムを停止していないサーバがあるか")]
    [InlineData("iad", "変更連絡はポータル掲載のみであること")]
    [InlineData("waf", "メンテナンスの連絡は例外なく全契約者へ届くこと")]
    [InlineData("cdn", "保存データが平文のまま置かれていないこと")]
    [InlineData("cdn", "お客様の責任範囲で起きた事故についても、証拠の収集を貴社が個別に行うこと")]
    [InlineData("waf", "Is customer data ever stored outside Japan?")]
    [InlineData("iad", "データの保管先は国内と海外に分散している")]
    [InlineData("shb", "東京地裁以外の裁判所を選択できるか")]
    [InlineData("waf", "ログのダウンロードはできず画面表示だけである")]
    [InlineData("cdn", "解約日から1週間はデータが残存する")]
    [InlineData("waf", "情報セキュリティサービス基準への適合は自己宣言にとどまるか")]
    public void Ask_ItemTurnedRound_IsNeverAffirmed(string service, string question) =>
        Assert.NotEqual(Choice.Yes, engine.Ask(service, question).Choice);

    [Theory]
    [InlineData("waf", "二要素認証を必須としていること")]
    [InlineData("cdn", "本社は大阪ですか")]
    [InlineData("iad", "データの保管場所は米国ですか")]
    [InlineData("xmail", "変更連絡は電話で行われるか")]
    [InlineData("cdn", "教育は入社時のみか")]
    [InlineData("cdn", "解約後30日間はデータを削除せず保持すること")]
    [InlineData("waf", "解約後、情報を速やかに消去すること")]
    [InlineData("xmail", "パスワードのみで管理画面にログインできるか")]
    [InlineData("waf", "オプションを解約してもデータは残るか")]
    [InlineData("cdn", "ネットワークを物理的に分離しているか")]
    [InlineData("shb", "情報セキュリティ方針のURLを示すこと")]
    [InlineData("xmail", "お願いします")]
    [InlineData("xmail", "収集した脆弱性情報は利用者に通知されますか")]
    [InlineData("waf", "情報セキュリティ教育を毎年実施していること")]
    [InlineData("xmail", "本サービスはISMS認証の適用範囲に含まれていますか")]
    public void Ask_MoreThanThePaperStates_IsNotAnswered(string service, string question) =>
        Assert.NotEqual(AnswerStatus.Answered, engine.Ask(service, question).Status);

    [Theory]
    [InlineData("waf", "本サービスの概要")]
    [InlineData("cdn", "What does the service do?")]
    public void Ask_WhatTheServiceIs_GetsTheOverview(string service, string question) =>
        Assert.Equal("overview", engine.Ask(service, question).Citations[0].Clause);

    [Theory]
    [InlineData("xmail", "設備が置かれている国と、訴訟になった場合の裁判所を教えてください", "日本国内", "東京地方裁判所")]
    [InlineData("shb", "脆弱性の情報収集と、見つかった後の対応", "常時収集", "速やかに対応")]
    public void Ask_TwoThingsOfOneClause_StatesBoth(string service, string question, string one, string other)
    {
        var text = engine.Ask(service, question).Text;
        Assert.Contains(one, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_CertificateOfAStandardThatIsOnlyDescribed_IsReview()
    {
        var answer = engine.Ask("xmail", "ISO/IEC 27017 の認証を取得していますか");
        Assert.Equal(AnswerStatus.Review, answer.Status);
        Assert.Equal("18.2.1", answer.Citations[0].Clause);
        Assert.Equal("ISO/IEC27017 への取り組みは記載されていますが、認証取得の記載はありません", answer.Reason!.Replace(" 27017", "27017", StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_ContentWherePaperOnlyPoints_IsReviewWithTheDocuments()
    {
        var answer = engine.Ask("cdn", "権限ごとのアクセス範囲を具体的に示すこと");
        Assert.Equal(AnswerStatus.Review, answer.Status);
        Assert.EndsWith("（サービスドキュメント：サービス詳細資料、ご利用の手引き）", answer.Text, StringComparison.Ordinal);
        Assert.Contains("参照のみ", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_VendorNamedTosha_ReadsHeisha()
    {
        var answer = engine.Ask("xmail", "訴訟の第一審の管轄は日本国内の裁判所ですか");
        Assert.DoesNotContain("当社", answer.Text, StringComparison.Ordinal);
        Assert.Contains("当社", answer.Citations[0].Quote, StringComparison.Ordinal);
        Assert.Contains("契約社", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("解約後、当社データは消去されますか。日数も備考欄に")]
    [InlineData("解約後、当社のメールデータは消去されますか。消去の期限も備考欄にご記入ください。")]
    public void Ask_WhatFollowsFromTheAnswer_IsNoPartOfIt(string question) =>
        Assert.DoesNotContain("お問い合わせは", engine.Ask("xmail", question).Text, StringComparison.Ordinal);

    [Fact]
    public void Ask_MisprintedAddress_IsLeftOutOfTheAnswer()
    {
        var answer = engine.Ask("iad", "情報セキュリティ基本方針の公開先");
        Assert.DoesNotContain("ij.ad.jp", answer.Text ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_DoubtfulSentence_IsNeverAnswered()
    {
        var answer = engine.Ask("iad", "FSMOを提供する場合に記録される時刻は時刻同期に基づいていること");
        Assert.NotEqual(AnswerStatus.Answered, answer.Status);
    }

    [Fact]
    public void EveryCitation_IsVerbatimAndOfTheOwnPaper()
    {
        string[] questions = ["データの消去", "バックアップ", "ログの保管期間は", "多要素認証を利用できますか", "責任分界点", "事故の報告方法", "12.4.1", "Is data encrypted?"];
        foreach (var paper in engine.Knowledge.Papers)
        {
            var text = TextFolding.Squash(string.Concat(paper.Clauses.Select(clause => clause.Text.Text)));
            foreach (var citation in questions.SelectMany(question => engine.Ask(paper.Service.Id, question).Citations))
            {
                Assert.Equal(paper.Service.Name, citation.Paper);
                Assert.Contains(TextFolding.Squash(citation.Quote), text, StringComparison.Ordinal);
            }
        }
    }
}
