using System.Globalization;
using System.Text;
using Answerer.Kuromoji;

namespace Answerer.LuceneComparison;

/// <summary>Tokens as records of tab-separated fields, as the oracle writes them (without its first field, the line).</summary>
internal static class LuceneRecord
{
    /// <summary>What a record begins with that closes a text.</summary>
    public const string End = "#end";

    /// <summary>Lucene's tokens arrive as UTF-8, which has no lone surrogates; Java writes a question mark instead.</summary>
    private static readonly Encoding JavaUtf8 = Encoding.GetEncoding("utf-8", new EncoderReplacementFallback("?"), DecoderFallback.ReplacementFallback);

    public static string Of(Token token) => Of(token.Surface, token, token.PositionIncrement);

    public static string Of(AnalyzedTerm term) => Of(term.Term, term.Token, term.PositionIncrement);

    /// <summary>The text that a tokenizer of Lucene's saw: the lines of a file, or all of it.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string Of(string term, Token token, int positionIncrement) => string.Join('\t',
        Escape(term), Number(token.Start), Number(token.End), Number(positionIncrement), Number(token.PositionLength),
        Escape(token.BaseForm), Escape(token.PartOfSpeech), Escape(token.Reading), Escape(token.Pronunciation),
        Escape(token.InflectionType), Escape(token.InflectionForm), "word");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Escape(string? text)
    {
        if (text is null)
            return "\\N";
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            text = JavaUtf8.GetString(JavaUtf8.GetBytes(text));
        return text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
    }
}
