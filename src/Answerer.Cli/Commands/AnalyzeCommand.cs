using System.CommandLine;
using System.Text;
using Answerer.Application.Analyze;
using Answerer.Application.Json;
using Answerer.Kuromoji;

namespace Answerer.Cli.Commands;

/// <summary>analyze: lines on standard input become lists of tokens.</summary>
internal static class AnalyzeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create(CommandContext context)
    {
        var mode = Words("--mode", "分割の細かさ: search（既定）, normal, extended", "search", "normal", "extended");
        var chain = Words("--chain", "処理: tokenizer（既定）, japanese（JapaneseAnalyzer の全フィルター）", "tokenizer", "japanese");
        var punctuation = Words("--punct", "句読点: drop（既定）, keep", "drop", "keep");
        var unit = Words("--unit", "解析の単位: line（既定、1 行ずつ）, doc（全体）", "line", "doc");
        var user = new Option<string?>("--user-dictionary") { Description = "ユーザー辞書（domain は同梱の分野辞書）", HelpName = "FILE|domain" };
        var command = new Command("analyze", "標準入力の文を形態素に分けます。") { mode, chain, punctuation, unit, user };
        command.SetAction((parsed, cancellation) => context.SendAsync(
            _ => new AnalyzeText(parsed.GetValue(unit) == "doc" ? [ReadAll()] : ReadLines())
            {
                Mode = Enum.Parse<TokenizerMode>(parsed.GetValue(mode)!, ignoreCase: true),
                FullChain = parsed.GetValue(chain) == "japanese",
                KeepPunctuation = parsed.GetValue(punctuation) == "keep",
                UserDictionary = parsed.GetValue(user),
            },
            analyzed =>
            {
                foreach (var tokens in analyzed.Texts) context.WriteJson(tokens, AnswererJson.Compact.IReadOnlyListAnalyzedToken);
                return 0;
            },
            cancellation));
        return command;
    }

    private static Option<string> Words(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => words[0] };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static StreamReader Input() => new(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static IEnumerable<string> ReadLines()
    {
        using var reader = Input();
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static string ReadAll()
    {
        using var reader = Input();
        return reader.ReadToEnd();
    }
}
