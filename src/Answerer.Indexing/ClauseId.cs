using System.Text.RegularExpressions;

namespace Answerer.Indexing;

/// <summary>
/// The canonical id of a clause: an ISO/IEC 27017 number (<c>12.4.1</c>, <c>CLD.8.1.5</c>) or one of the sections without
/// a number: <c>intro</c>, <c>overview</c>, <c>boundary</c>, <c>documents</c>.
/// </summary>
public readonly partial record struct ClauseId(string Value)
{
    /// <summary>はじめに.</summary>
    public static readonly ClauseId Intro = new("intro");

    /// <summary>サービス概要.</summary>
    public static readonly ClauseId Overview = new("overview");

    /// <summary>責任分界点.</summary>
    public static readonly ClauseId Boundary = new("boundary");

    /// <summary>ドキュメント類.</summary>
    public static readonly ClauseId Documents = new("documents");

    /// <summary>Whether the id is a number of the standard (not one of the unnumbered sections).</summary>
    public bool IsNumbered => Value.Length > 0 && (char.IsAsciiDigit(Value[0]) || Value.StartsWith("CLD.", StringComparison.Ordinal));

    /// <summary>Reads a number as papers write it (<c>CLD8.1.5</c>, <c>CLD 9.5.2</c>, <c>１２．４．１</c> after folding).</summary>
    public static bool TryParse(string folded, out ClauseId id)
    {
        var match = Number().Match(folded);
        id = match.Success ? new ClauseId((match.Groups["cld"].Success ? "CLD." : "") + match.Groups["number"].Value) : default;
        return match.Success;
    }

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;

    [GeneratedRegex(@"^\s*(?<cld>CLD\s*[.．]?\s*)?(?<number>\d{1,2}\.\d{1,2}\.\d{1,2})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
