namespace Answerer.Excel.Layout;

/// <summary>A box of a form: its cell, the label beside it ("" without), and its role where that is known beforehand.</summary>
internal readonly record struct FormBox(CellRef Cell, string Label = "", AnswerRole? Role = null)
{
    /// <summary>The short text behind the box: a unit, a limit; "" without.</summary>
    public string Aside { get; init; } = "";
}
