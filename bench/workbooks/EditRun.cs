using System.Diagnostics;
using System.Globalization;

namespace Answerer.Excel.Bench;

/// <summary>Opens workbooks, writes the cells named, saves: what any library for workbooks can do, for timing beside others.</summary>
internal static class EditRun
{
    /// <summary>Prints the files that were refused, and the milliseconds that all took together.</summary>
    public static int Run(string list)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var line in File.ReadLines(list))
        {
            var fields = line.Split('\t');
            var edits = fields[2..].Chunk(3).Select(cell => new CellEdit(cell[0], CellRef.Parse(cell[1]), cell[2])).ToArray();
            try
            {
                File.WriteAllBytes(fields[1], WorkbookWriter.Write(Workbook.Open(File.ReadAllBytes(fields[0])), edits));
            }
            catch (WorkbookFormatException refusal)
            {
                Console.WriteLine($"refused\t{fields[0]}\t{refusal.Problem}");
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"milliseconds\t{Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0}"));
        return 0;
    }
}
