using Answerer.Kuromoji;
using BenchmarkDotNet.Attributes;

namespace Answerer.Pieces.Bench;

/// <summary>What it costs to get the dictionary ready, when the code is warm.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private string folder = "";

    [GlobalSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("answerer-bench-").FullName;
        JapaneseDictionary.Load(folder);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public JapaneseDictionary FromTheResource() => JapaneseDictionary.Load();

    [Benchmark]
    public JapaneseDictionary FromTheUnpackedCopy() => JapaneseDictionary.Load(folder);
}
