using Answerer.Kuromoji;
using MediatR;

namespace Answerer.Application.Analyze;

/// <summary>Cuts texts into tokens. The dictionary alone, unless a user dictionary is named: nothing is normalised, no synonyms.</summary>
/// <param name="Texts">The texts, read as the result is.</param>
public sealed record AnalyzeText(IEnumerable<string> Texts) : IRequest<Result<AnalyzedText>>
{
    /// <summary>The name that stands for the user dictionary of knowledge/.</summary>
    public const string DomainDictionary = "domain";

    /// <summary>How finely text is cut.</summary>
    public TokenizerMode Mode { get; init; } = TokenizerMode.Search;

    /// <summary>Whether the whole JapaneseAnalyzer chain runs instead of the tokenizer alone.</summary>
    public bool FullChain { get; init; }

    /// <summary>Whether punctuation is kept; the full chain always drops it.</summary>
    public bool KeepPunctuation { get; init; }

    /// <summary>Path of a user dictionary, <see cref="DomainDictionary"/>, or null.</summary>
    public string? UserDictionary { get; init; }
}

/// <summary>One list of tokens per text; enumerated once, as the texts are.</summary>
public sealed record AnalyzedText(IEnumerable<IReadOnlyList<AnalyzedToken>> Texts);

/// <summary>A token as the contract writes it. Offsets are UTF-16, half-open; base form, part of speech and reading are null where the
/// dictionary, or the chain, has none.</summary>
public sealed record AnalyzedToken(string Surface, int Start, int End, int PosInc, int PosLen, string? Base, string? Pos, string? Reading);

internal sealed class AnalyzeTextHandler(AnswererOptions options) : IRequestHandler<AnalyzeText, Result<AnalyzedText>>
{
    // Where knowledge/ keeps the words that the papers' field adds.
    private const string DomainFile = "knowledge/dictionary/domain.csv";

    public Task<Result<AnalyzedText>> Handle(AnalyzeText request, CancellationToken cancellationToken) =>
        Task.FromResult(Analyze(request, cancellationToken));

    private Result<AnalyzedText> Analyze(AnalyzeText request, CancellationToken cancellation)
    {
        UserDictionary? user = null;
        if (request.UserDictionary is { } name)
        {
            var path = name == AnalyzeText.DomainDictionary ? Path.Combine(options.Root, DomainFile) : name;
            try
            {
                using var reader = new StreamReader(path);
                user = UserDictionary.Parse(reader, path);
            }
            catch (UserDictionaryFormatException exception)
            {
                return new Error(ErrorKind.UnreadableInput, "bad_user_dictionary", exception.Message);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return new Error(ErrorKind.UnreadableInput, "unreadable_input", $"ユーザー辞書 {path} を読めません。ファイルの場所と権限を確認してください。");
            }
        }
        var dictionary = JapaneseDictionary.Load(options.Index);
        return Result.Of(new AnalyzedText(request.FullChain
            ? Terms(new JapaneseAnalyzer(dictionary, user, request.Mode), request.Texts, cancellation)
            : Tokens(new Tokenizer(dictionary, user, request.Mode, !request.KeepPunctuation), request.Texts, cancellation)));
    }

    private static IEnumerable<IReadOnlyList<AnalyzedToken>> Tokens(Tokenizer tokenizer, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var worker = tokenizer.CreateWorker();
        var tokens = new List<Token>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            worker.Tokenize(text, tokens);
            yield return tokens.ConvertAll(token => new AnalyzedToken(
                token.Surface, token.Start, token.End, token.PositionIncrement, token.PositionLength, token.BaseForm, token.PartOfSpeech, token.Reading));
        }
    }

    private static IEnumerable<IReadOnlyList<AnalyzedToken>> Terms(JapaneseAnalyzer analyzer, IEnumerable<string> texts, CancellationToken cancellation)
    {
        var worker = analyzer.CreateWorker();
        var terms = new List<AnalyzedTerm>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            worker.Analyze(text, terms);
            yield return terms.ConvertAll(term => new AnalyzedToken(
                term.Term, term.Start, term.End, term.PositionIncrement, term.PositionLength, term.Token.BaseForm, term.Token.PartOfSpeech, term.Token.Reading));
        }
    }
}
