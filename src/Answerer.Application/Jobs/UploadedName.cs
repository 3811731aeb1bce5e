using System.Text;

namespace Answerer.Application.Jobs;

/// <summary>File names as browsers and archives send them: made fit to be shown and to be a download's name.</summary>
internal static class UploadedName
{
    private const int MaxLength = 150;

    /// <summary>The extensions of workbooks that can be filled.</summary>
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".xlsx", ".xlsm", ".xltx", ".xltm", ".xls" };

    /// <summary>The name without folders and without characters that a file's name can't have.</summary>
    public static string Of(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.EnumerateRunes().Where(IsFit)).Trim(' ', '.');
        if (clean.Length == 0) clean = "無題.xlsx";
        if (clean.Length <= MaxLength) return clean;
        var end = MaxLength - Path.GetExtension(clean).Length;
        return clean[..(char.IsHighSurrogate(clean[end - 1]) ? end - 1 : end)] + Path.GetExtension(clean);
    }

    /// <summary>Whether it is named like a workbook.</summary>
    public static bool IsWorkbook(string name) => Extensions.Contains(Path.GetExtension(name));

    /// <summary>Whether it begins like one: a ZIP, or a compound file. Nothing else is looked at before somebody has to.</summary>
    public static bool BeginsLikeWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    // Half a surrogate pair is read as U+FFFD.
    private static bool IsFit(Rune rune) =>
        !Rune.IsControl(rune) && rune != Rune.ReplacementChar && !"<>:\"|?*\u202E\u202D\u2066\u2067\u2068\u2069".Contains(rune.ToString(), StringComparison.Ordinal);
}
