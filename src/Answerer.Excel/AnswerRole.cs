namespace Answerer.Excel;

/// <summary>What an answer cell is for.</summary>
public enum AnswerRole
{
    /// <summary>One label of a vocabulary (○/△/×, はい/いいえ, ...).</summary>
    Choice,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>Where the answer stands (根拠, 出典, 参照文書).</summary>
    Citation,

    /// <summary>One of several cells, exactly one of which gets a sign.</summary>
    Mark,

    /// <summary>A cell that holds the boxes itself ("□ 対応済⏎□ 未対策").</summary>
    Tick,

    /// <summary>A bare number; its unit stands elsewhere.</summary>
    Number,

    /// <summary>The unit of a number, where the sheet leaves it to us.</summary>
    Unit,

    /// <summary>A date.</summary>
    Date,
}
