using Answerer.Search.Bench;

return args switch
{
    ["prepare", var root, var folder] => Preparation.Run(root, folder),
    ["run", var clauses, var questions] => SearchBenchmark.Run(clauses, questions),
    ["compare", var clauses, var statistics] => StatisticsComparison.Run(clauses, statistics),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: prepare ROOT FOLDER         writes clauses.tsv (the numbered clauses of the papers), synthetic-N.tsv and questions.txt
               run CLAUSES QUESTIONS       time to build, size, time to load, time of analysis plus top 5
               compare CLAUSES STATISTICS  document frequencies and totals against those of Lucene (LuceneBench's stats.tsv)
        """);
    return 2;
}
