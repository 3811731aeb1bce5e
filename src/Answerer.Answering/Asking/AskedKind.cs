namespace Answerer.Answering.Asking;

/// <summary>What kind of thing a question asks for, besides or instead of yes and no.</summary>
[Flags]
internal enum AskedKind
{
    /// <summary>Nothing special: whether or how the subject is treated.</summary>
    None = 0,

    /// <summary>A length of time: 期間, 何日, いつまで.</summary>
    Period = 1 << 0,

    /// <summary>How often: 頻度, 年何回.</summary>
    Frequency = 1 << 1,

    /// <summary>How many or how much: 件数, 世代, 文字数, 容量.</summary>
    Amount = 1 << 2,

    /// <summary>Where: 所在, 設置国.</summary>
    Place = 1 << 3,

    /// <summary>By what means: 手段, 方法, どうやって.</summary>
    Means = 1 << 4,

    /// <summary>Which technique: 方式, アルゴリズム, バージョン.</summary>
    Technique = 1 << 5,

    /// <summary>Who: 誰, 主体, 責任者.</summary>
    Party = 1 << 6,

    /// <summary>Which ones, all of them: 種類, 一覧, すべて挙げ.</summary>
    List = 1 << 7,

    /// <summary>The content itself is demanded: 具体的に, 内容を示す. A pointer to a document is no answer.</summary>
    Content = 1 << 8,

    /// <summary>How long before: 何日前, 事前通知の時期.</summary>
    LeadTime = 1 << 9,

    /// <summary>What it costs: 料金, いくら.</summary>
    Price = 1 << 10,

    /// <summary>From when a period counts: 起算日.</summary>
    StartOfPeriod = 1 << 11,

    /// <summary>The time of day or week: 時間帯, 営業時間.</summary>
    Hours = 1 << 12,

    /// <summary>That a paper be handed over: 写し, 証明書, 報告書 を提出.</summary>
    Delivery = 1 << 13,
}
