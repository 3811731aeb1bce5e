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
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !"<>:\"|?*".Contains(c, StringComparison.Ordinal) && !char.IsSurrogate(c) && c is not ('\u202E' or '\u202D' or '\u2066' or '\u2067' or '\u2068' or '\u2069'))]).Trim(' ', '.');
        if (clean.Length == 0) clean = "無題.xlsx";
        return clean.Length <= MaxLength ? clean : clean[..(MaxLength - Path.GetExtension(clean).Length)] + Path.GetExtension(clean);
    }

    /// <summary>Whether it is named like a workbook.</summary>
    public static bool IsWorkbook(string name) => Extensions.Contains(Path.GetExtension(name));

    /// <summary>Whether it begins like one: a ZIP, or a compound file. Nothing else is looked at before somebody has to.</summary>
    public static bool BeginsLikeWorkbook(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
}
