namespace Answerer.Kuromoji;

/// <summary>A user dictionary holds a line that can't be understood.</summary>
public sealed class UserDictionaryFormatException : FormatException
{
    /// <param name="sourceName">Where the dictionary was read from.</param>
    /// <param name="line">The line at fault, counted from 1.</param>
    /// <param name="problem">What was expected and what was found.</param>
    public UserDictionaryFormatException(string sourceName, int line, string problem)
        : base($"ユーザー辞書 {sourceName} の {line} 行目: {problem}")
    {
        SourceName = sourceName;
        Line = line;
    }

    /// <summary>Where the dictionary was read from.</summary>
    public string SourceName { get; }

    /// <summary>The line at fault, counted from 1.</summary>
    public int Line { get; }
}
