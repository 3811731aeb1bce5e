namespace Answerer.Excel.Layout;

/// <summary>What a header says its column holds. The names are the group names of header-words.tsv.</summary>
internal enum HeaderKind
{
    None,
    Number,
    Category,
    Question,

    /// <summary>項目, 管理策: the question where no better column is there, else a heading of it.</summary>
    Item,

    /// <summary>The customer's own explanation of a question.</summary>
    Explanation,

    /// <summary>基準値, 要求水準: what the customer demands of the answer, often with a bound （24時間以内）.</summary>
    Requirement,

    /// <summary>回答: whatever the cell turns out to take.</summary>
    Answer,

    /// <summary>対応状況, 有無: an answer that is likely one of a few words.</summary>
    Choice,
    Text,

    /// <summary>Text that is only due for some answers (未対応の理由, 代替案).</summary>
    Conditional,
    Citation,
    Unit,
    Example,
    Customer,

    /// <summary>評価, 判定: the customer's beside an answer column, the vendor's where no other answer column is there.</summary>
    Assessment,

    /// <summary>評価コメント, 判定理由: belongs to whoever assesses.</summary>
    AssessmentText,
    Priority,
    Service,
    Control,
    OtherStandard,

    /// <summary>Who is asked, row by row.</summary>
    Respondent,
    Plan,
    Date,

    /// <summary>Company, person, contact.</summary>
    Info,
    Previous,
}
