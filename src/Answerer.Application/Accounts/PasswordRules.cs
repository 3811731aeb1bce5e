using System.Text;

namespace Answerer.Application.Accounts;

/// <summary>Which passwords are taken: long ones of any characters, unless they are of the kind that is tried first (ASVS 4.0.3, 2.1).</summary>
internal static class PasswordRules
{
    /// <summary>Fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>Most characters.</summary>
    public const int Longest = 128;

    // So many characters of its own a password has, besides what is guessed.
    private const int FewestOwn = 6;
    private const int Run = 4;

    // Neighbours on the keyboard and in the alphabet.
    private static readonly string[] Rows =
    [
        "01234567890", "09876543210", "qwertyuiop", "poiuytrewq", "asdfghjkl", "lkjhgfdsa", "zxcvbnm", "mnbvcxz", "abcdefghijklmnopqrstuvwxyz",
        "zyxwvutsrqponmlkjihgfedcba", "1q2w3e4r5t6y7u8i9o0p", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "qazwsxedcrfvtgbyhnujmikolp",
    ];

    private static readonly Lazy<HashSet<string>> Common = new(ReadCommon);

    /// <summary>The form that is hashed: the same whether typed in full or half width, with composed or separate marks.</summary>
    public static string Fold(string password)
    {
        var text = new StringBuilder(password.Length);
        // By runes: a lone surrogate can't be normalised.
        foreach (var rune in password.EnumerateRunes()) text.Append(rune);
        return text.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>What is wrong with a new password, or null.</summary>
    public static Error? Check(string password, string login)
    {
        var folded = Fold(password);
        var length = folded.EnumerateRunes().Count();
        if (length < Shortest) return Refuse($"パスワードは {Shortest} 文字以上にしてください。文字の種類は問いません。");
        if (length > Longest) return Refuse($"パスワードは {Longest} 文字以内にしてください。");
        return IsGuessable(folded.ToLowerInvariant(), login) ? Refuse("推測されやすいパスワードです。無関係な単語をいくつか並べるなど、別のものにしてください。") : null;
    }

    private static bool IsGuessable(string password, string login)
    {
        // Signs between the letters, and for letters, make nothing hard to guess.
        var plain = string.Concat(password.Replace('@', 'a').Replace('$', 's').Where(character => !char.IsAscii(character) || char.IsAsciiLetterOrDigit(character)));
        var signs = password.Where(character => char.IsAscii(character) && !char.IsAsciiLetterOrDigit(character)).Distinct().Count();
        // What p@ssword-2026! is at heart.
        var word = plain.Trim("0123456789".ToCharArray());
        return password.Distinct().Count() < FewestOwn
            || IsRepetition(plain)
            || IsRepetition(word)
            || Common.Value.Contains(plain)
            || Common.Value.Contains(word)
            || (login.Length >= Run && plain.Contains(login, StringComparison.Ordinal) && plain.Replace(login, "", StringComparison.Ordinal).Length < FewestOwn)
            || OutsideRuns(plain) + signs < FewestOwn;
    }

    /// <summary>Whether it is one piece again and again.</summary>
    private static bool IsRepetition(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => text.Select((character, at) => character == text[at % length]).All(same => same));

    /// <summary>How many characters no run of neighbours covers.</summary>
    private static int OutsideRuns(string text)
    {
        var isCovered = new bool[text.Length];
        for (var at = 0; at + Run <= text.Length; at++)
        {
            if (Array.Exists(Rows, row => row.Contains(text.Substring(at, Run), StringComparison.Ordinal))) Array.Fill(isCovered, true, at, Run);
        }
        return isCovered.Count(covered => !covered);
    }

    private static HashSet<string> ReadCommon()
    {
        using var reader = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    private static Error Refuse(string message) => new(ErrorKind.Usage, "weak_password", message);
}
