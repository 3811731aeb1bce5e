using System.Collections.Concurrent;
using Answerer.Kuromoji;

namespace Answerer.Indexing.Analysis;

/// <summary>
/// Cuts a text into words: Kuromoji in search mode with the domain's user dictionary over the compact form, compounds left out
/// (their parts stand for them), inflected words in base form, long katakana words without a final ー, Latin words stemmed.
/// Thread-safe.
/// </summary>
internal sealed class TextAnalyzer(Tokenizer tokenizer)
{
    private readonly ConcurrentBag<TokenizerWorker> idle = [];

    /// <summary>Analyses a text.</summary>
    public AnalysedText Analyze(string text)
    {
        var compact = CompactText.Of(text);
        if (!idle.TryTake(out var worker)) worker = tokenizer.CreateWorker();
        var tokens = new List<Token>();
        worker.Tokenize(compact.Text, tokens);
        idle.Add(worker);
        var terms = new List<Term>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token.PositionLength > 1) continue;
            var range = new TextRange(token.Start, token.End);
            terms.Add(TermOf(range.In(compact.Text), token, range));
        }
        return new AnalysedText(compact, terms);
    }

    private static Term TermOf(string surface, in Token token, TextRange range)
    {
        if (surface.All(char.IsAsciiLetter)) return new Term(EnglishStem.Of(surface), range, WordClass.Latin);
        if (surface.All(c => char.IsAsciiDigit(c) || c is '.' or ',')) return new Term(surface, range, WordClass.Number);
        var kind = ClassOf(token.PartOfSpeech ?? "");
        var text = kind is WordClass.Verb or WordClass.Adjective ? token.BaseForm ?? surface : surface;
        return new Term(WithoutFinalLongVowel(text), range, kind) { IsPlaceName = token.PartOfSpeech?.StartsWith("名詞-固有名詞-地域", StringComparison.Ordinal) == true };
    }

    private static WordClass ClassOf(string partOfSpeech) => partOfSpeech.Split('-') switch
    {
        ["名詞", "数", ..] => WordClass.Number,
        ["名詞", "非自立" or "代名詞" or "特殊" or "接続詞的", ..] => WordClass.Function,
        ["名詞", "接尾", "助数詞", ..] => WordClass.Noun,
        ["名詞", "接尾", ..] => WordClass.Function,
        ["名詞", "サ変接続", ..] => WordClass.VerbalNoun,
        ["名詞", "形容動詞語幹" or "ナイ形容詞語幹", ..] => WordClass.Adjective,
        ["名詞", ..] or ["カスタム名詞", ..] or ["未知語", ..] => WordClass.Noun,
        ["動詞", "自立", ..] => WordClass.Verb,
        ["形容詞", "自立", ..] => WordClass.Adjective,
        ["副詞", ..] => WordClass.Adverb,
        ["接頭詞", "名詞接続", ..] => WordClass.Adjective,
        _ => WordClass.Function,
    };

    // Lucene's JapaneseKatakanaStemFilter: from four characters on, サーバー and サーバ are one word.
    private static string WithoutFinalLongVowel(string word) =>
        word.Length >= 4 && word[^1] == 'ー' && word.All(c => c is >= 'ァ' and <= 'ー') ? word[..^1] : word;
}
