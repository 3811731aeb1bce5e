using Answerer.Kuromoji;
using BenchmarkDotNet.Attributes;

namespace Answerer.Pieces.Bench;

/// <summary>What the steps of an analysis cost for one sentence of 60 characters.</summary>
[MemoryDiagnoser]
public class SentenceBenchmarks
{
    private const string Sentence = "解約時にサービス設備に残存したお客様の情報資産は、解約日の翌日を起算日（１日目）として、起算日から30日以内に消去いたします。";

    private readonly List<Token> tokens = [];
    private readonly List<AnalyzedTerm> terms = [];
    private TokenizerWorker normal = null!;
    private TokenizerWorker search = null!;
    private TokenizerWorker extended = null!;
    private JapaneseAnalyzerWorker analyzer = null!;
    private JapaneseAnalyzerWorker normalizing = null!;

    [GlobalSetup]
    public void Load()
    {
        var dictionary = JapaneseDictionary.Load();
        normal = new Tokenizer(dictionary, mode: TokenizerMode.Normal).CreateWorker();
        search = new Tokenizer(dictionary, mode: TokenizerMode.Search).CreateWorker();
        extended = new Tokenizer(dictionary, mode: TokenizerMode.Extended).CreateWorker();
        analyzer = new JapaneseAnalyzer(dictionary).CreateWorker();
        normalizing = new JapaneseAnalyzer(
            dictionary, normalizations: Normalizations.Compatibility | Normalizations.IterationMarks | Normalizations.Numbers).CreateWorker();
    }

    [Benchmark]
    public void TokenizeNormal() => normal.Tokenize(Sentence, tokens);

    [Benchmark(Baseline = true)]
    public void TokenizeSearch() => search.Tokenize(Sentence, tokens);

    [Benchmark]
    public void TokenizeExtended() => extended.Tokenize(Sentence, tokens);

    [Benchmark]
    public void Analyze() => analyzer.Analyze(Sentence, terms);

    [Benchmark]
    public void AnalyzeWithAllNormalizations() => normalizing.Analyze(Sentence, terms);

    [Benchmark]
    public string NormalizeCompatibilityForms() => CompatibilityForms.Normalize(Sentence).Text;
}
