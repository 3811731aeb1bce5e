using System.Globalization;
using Answerer.Kuromoji.Bench;

return args switch
{
    ["empty"] => 0,
    ["start", .. var folder] when folder.Length <= 1 => StartBenchmark.Run(folder.FirstOrDefault()),
    ["corpus", var file] => CorpusBenchmark.Run(file),
    ["memory", var file, .. var folder] when folder.Length <= 1 => MemoryBenchmark.Run(file, folder.FirstOrDefault()),
    ["threads", var file, var count, var seconds] =>
        ThreadBenchmark.Run(file, int.Parse(count, CultureInfo.InvariantCulture), TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture))),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: empty                        does nothing: what a process costs by itself
               start [CACHE_FOLDER]         time from the load of the dictionary to the first token
               corpus FILE                  throughput of one thread over the lines of a text
               memory FILE [CACHE_FOLDER]   memory after the lines of a text
               threads FILE COUNT SECONDS   throughput of several threads together
        """);
    return 2;
}
