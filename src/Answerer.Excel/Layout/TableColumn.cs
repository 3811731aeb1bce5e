namespace Answerer.Excel.Layout;

/// <summary>One column of a table: its physical columns, its header, what stands in it, and the role given to it.</summary>
internal sealed class TableColumn(int first, int last, int main, HeaderCell? header)
{
    /// <summary>First physical column.</summary>
    public int First { get; } = first;

    /// <summary>Last physical column.</summary>
    public int Last { get; } = last;

    /// <summary>The physical column in which the body's cells begin.</summary>
    public int Main { get; } = main;

    /// <summary>The header, or null.</summary>
    public HeaderCell? Header { get; } = header;

    /// <summary>What the header says.</summary>
    public HeaderReading Reading => Header?.Reading ?? HeaderReading.Nothing;

    /// <summary>What stands in the body.</summary>
    public ColumnProfile Profile { get; set; } = ColumnProfile.Empty;

    /// <summary>The role, decided by <see cref="ColumnRoles"/>.</summary>
    public ColumnRole Role { get; set; }

    /// <summary>The kind of answer for answer columns: what the header says; the cell itself may decide otherwise.</summary>
    public AnswerRole Answer { get; set; }

    /// <summary>Whether the cells decide what they take; null where the header tells.</summary>
    public bool? TakesAnything { get; set; }

    /// <summary>The choice that a sign in this column stands for (role Mark).</summary>
    public string? MarkLabel { get; set; }

    /// <summary>The service that this answer column is for, where there are several.</summary>
    public string? ServiceText { get; set; }

    /// <summary>The header as displayed, "" without one.</summary>
    public string HeaderText => Header?.Display ?? "";
}
