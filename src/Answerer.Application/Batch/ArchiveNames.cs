using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Answerer.Application.Batch;

/// <summary>
/// Makes a relative path that every system takes out of whatever a ZIP file calls an entry: no root, drive or way upwards, none of the
/// characters and names that Windows reserves, nothing invisible, no segment too long for a disk.
/// </summary>
internal static partial class ArchiveNames
{
    private const string Forbidden = "<>:\"|?*\uFFFD";

    // Names may hold 255 bytes on Linux; what the program appends needs some.
    private const int MostSegmentBytes = 200;

    // Deeper than anybody files; the innermost folders are kept.
    private const int MostSegments = 32;

    /// <summary>The path, its segments parted by /.</summary>
    public static string Sanitise(string entryName)
    {
        var segments = Drive().Replace(entryName, "")
            .Split('/', '\\')
            .Where(segment => segment.Trim() is not ("" or "." or ".."))
            .Select(Segment)
            .ToList();
        return segments.Count == 0 ? "_" : string.Join('/', segments.Skip(segments.Count - MostSegments));
    }

    private static string Segment(string segment)
    {
        var text = new StringBuilder(segment.Length);
        foreach (var rune in segment.EnumerateRunes())
        {
            var isInvisible = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            var character = rune.ToString();
            text.Append(isInvisible || Forbidden.Contains(character, StringComparison.Ordinal) ? "_" : character);
        }
        // Windows drops dots and spaces at the end; macOS decomposes what others compose.
        var name = Shorten(text.ToString().Normalize(NormalizationForm.FormC).Trim(' ').TrimEnd('.', ' '));
        return name.Length == 0 || Reserved().IsMatch(name) ? "_" + name : name;
    }

    private static string Shorten(string name)
    {
        var extension = Path.GetExtension(name);
        if (Encoding.UTF8.GetByteCount(extension) > MostSegmentBytes / 2) extension = "";
        var (stem, left) = (new StringBuilder(), MostSegmentBytes - Encoding.UTF8.GetByteCount(extension));
        foreach (var rune in name[..^extension.Length].EnumerateRunes())
        {
            if ((left -= rune.Utf8SequenceLength) < 0) break;
            stem.Append(rune.ToString());
        }
        return stem.Append(extension).ToString();
    }

    [GeneratedRegex(@"^\s*(?:[A-Za-z]:)+")]
    private static partial Regex Drive();

    // Reserved with any extension (Windows, "Naming Files, Paths, and Namespaces").
    [GeneratedRegex(@"^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reserved();
}
