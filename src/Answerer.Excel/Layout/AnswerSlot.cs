namespace Answerer.Excel.Layout;

/// <summary>What the surroundings of an answer cell say about it.</summary>
/// <param name="Role">The role by header; lists, units and legends may make a text a choice or a number.</param>
internal sealed record AnswerSlot(AnswerRole Role)
{
    /// <summary>The header or the label beside the cell, "" without one.</summary>
    public string HeaderText { get; init; } = "";

    /// <summary>Whether the header leaves open what is entered (回答), so that unit, legend and vocabulary may decide.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether the slot is the table's first for an answer: a legend without a name of its own belongs to it.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>The row's 測定単位, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>The unit in brackets at the end of the item （保存期間（日））, or null: it decides where the answers have no explained labels.</summary>
    public string? ItemUnit { get; init; }

    /// <summary>The choice that a sign in the cell stands for.</summary>
    public string? MarkLabel { get; init; }

    /// <summary>The sign that the sheet asks for.</summary>
    public string? Sign { get; init; }

    /// <summary>What an empty box becomes, where the sheet says so.</summary>
    public string? TickedBox { get; init; }

    /// <summary>The service of the column.</summary>
    public string? ServiceText { get; init; }

    /// <summary>字数制限 by header, note or question.</summary>
    public int? MaxLength { get; init; }

    /// <summary>The labels that other rows of the column are filled with already, where they make a vocabulary.</summary>
    public IReadOnlyList<ChoiceLabel>? ColumnWords { get; init; }

    /// <summary>The sheet and row where the answer stands: nearer legends count first.</summary>
    public (string Sheet, int Row) Place { get; init; }

    /// <summary>Headers of the columns that are not the vendor's: a legend that names one of them is about that.</summary>
    public IReadOnlyList<string> OtherHeaders { get; init; } = [];
}
