namespace Answerer.Excel;

/// <summary>The content of the evidence sheet 「回答根拠」: notes on top, a header row, one row per answer.</summary>
/// <param name="Notes">Rows above the table, one or more cells each; the first says that the sheet is internal.</param>
/// <param name="Header">Column headings.</param>
/// <param name="Rows">The table.</param>
public sealed record EvidenceSheet(IReadOnlyList<IReadOnlyList<string>> Notes, IReadOnlyList<string> Header, IReadOnlyList<EvidenceRow> Rows)
{
    /// <summary>Name of the tab; in a workbook that has one of that name, a number in brackets is added.</summary>
    public const string Name = "回答根拠";

    /// <summary>How its first note begins, by which a sheet of an earlier filling is known.</summary>
    public const string InternalNote = "社内確認用";

    /// <summary>Whether a sheet is the evidence of an earlier filling; it asks nothing.</summary>
    public static bool IsOne(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Name.StartsWith(Name, StringComparison.Ordinal) &&
            sheet.Find(new CellRef(1, 1))?.Text.StartsWith(InternalNote, StringComparison.Ordinal) == true;
    }

    /// <summary>0-based column that <see cref="EvidenceRow.Tone"/> colours; by default the one headed 状態, 判定 or ステータス, -1 without one.</summary>
    public int StatusColumn { get; init; } = FindStatus(Header);

    private static int FindStatus(IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (header[i].Trim() is "状態" or "判定" or "ステータス") return i;
        }
        return -1;
    }
}
