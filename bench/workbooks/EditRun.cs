namespace Answerer.Excel.Bench;

/// <summary>Opens workbooks, writes the cells named, saves: what any library for workbooks can do, for timing beside others.</summary>
internal static class EditRun
{
    public static int Run(string list)
    {
        foreach (var line in File.ReadLines(list))
        {
            var fields = line.Split('\t');
            var edits = fields[2..].Chunk(3).Select(cell => new CellEdit(cell[0], CellRef.Parse(cell[1]), cell[2])).ToArray();
            File.WriteAllBytes(fields[1], WorkbookWriter.Write(Workbook.Open(File.ReadAllBytes(fields[0])), edits));
        }
        return 0;
    }
}
