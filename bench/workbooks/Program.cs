using Answerer.Excel.Bench;

return args switch
{
    ["steps", var file] => StepBenchmark.Run(file),
    ["edit", var list] => EditRun.Run(list),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: steps FILE   time of each step that a workbook goes through, first run and median
               edit LIST    writes cells into workbooks; each line: INPUT, OUTPUT, then SHEET, CELL, TEXT of each cell, tabs between
        """);
    return 2;
}
