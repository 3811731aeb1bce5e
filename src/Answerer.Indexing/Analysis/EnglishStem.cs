namespace Answerer.Indexing.Analysis;

/// <summary>
/// A light stemmer for English words, so that encrypt, encrypts, encrypted and encryption meet: the plural and participle endings
/// of Porter's step 1 (Program 14, 1980) and the noun endings that security questionnaires use.
/// </summary>
internal static class EnglishStem
{
    private static readonly string[] NounEndings = ["ations", "ation", "itions", "ition", "ions", "ion", "ments", "ment", "ances", "ance", "ences", "ence", "ers", "er", "ors", "or", "ing", "ed", "es", "al", "s", "e"];

    /// <summary>The stem of a lower-case ASCII word; words under five letters only lose a plural s.</summary>
    public static string Of(string word)
    {
        if (word.Length < 5)
            return word.Length == 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        foreach (var ending in NounEndings)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal) && !(ending == "s" && word[^2] is 's' or 'u'))
                return Undouble(word[..^ending.Length]);
        }
        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
}
