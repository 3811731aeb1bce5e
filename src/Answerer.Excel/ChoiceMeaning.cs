namespace Answerer.Excel;

/// <summary>What a label of a sheet's vocabulary says, read from the label and its legend.</summary>
public enum ChoiceMeaning
{
    /// <summary>The label is not understood; it is never chosen.</summary>
    Unknown,

    /// <summary>対応, ○, はい, 有, Yes, 標準で対応.</summary>
    Yes,

    /// <summary>一部対応, △, partially.</summary>
    Partial,

    /// <summary>オプションで対応, 個別対応, 条件付き, on request.</summary>
    Option,

    /// <summary>代替案で対応; never chosen by the program.</summary>
    Alternative,

    /// <summary>未対応, ×, いいえ, 無, No.</summary>
    No,

    /// <summary>対象外, 該当しない, －, N/A.</summary>
    NotApplicable,

    /// <summary>Planned, under consideration (対応予定, 検討中); never chosen by the program.</summary>
    Planned,
}
