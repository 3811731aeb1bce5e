using Answerer.Kuromoji.Bench;

return args switch
{
    ["start", .. var folder] when folder.Length <= 1 => StartBenchmark.Run(folder.FirstOrDefault()),
    ["corpus", var file] => CorpusBenchmark.Run(file),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: start [CACHE_FOLDER]   time from the load of the dictionary to the first token
               corpus FILE            throughput over the lines of a text
        """);
    return 2;
}
