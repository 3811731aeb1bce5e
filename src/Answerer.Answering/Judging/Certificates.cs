using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;

namespace Answerer.Answering.Judging;

/// <summary>
/// Questions for certificates. Describing measures under a standard is no certificate, so the evidence must name the very standard
/// together with a certificate; ISMS認証 answers ISO/IEC 27001.
/// </summary>
internal static partial class Certificates
{
    /// <summary>The certificates that a question asks for and the evidence doesn't name; empty when nothing of the kind is asked.</summary>
    public static IReadOnlyList<string> Missing(AskedPart part, Finding finding)
    {
        var asked = part.Query.Compact;
        if (!Certificate().IsMatch(asked)) return [];
        Statement[] statements = [finding.Main, .. finding.Others];
        var held = string.Concat(statements.Where(statement => Certificate().IsMatch(statement.Text)).Select(statement => statement.Text));
        return [.. Standard().Matches(asked).Select(match => match.Value.Trim()).Where(name => !Names(held, name)).Distinct()];
    }

    private static bool Names(string held, string name)
    {
        if (Isms().IsMatch(name)) return Isms().IsMatch(held);
        if (PrivacyMark().IsMatch(name)) return PrivacyMark().IsMatch(held);
        return held.Contains(name.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("認証|取得|登録|適合|保有|証明書の写し|certif|accredit|attest|report|registered")]
    private static partial Regex Certificate();

    [GeneratedRegex(@"iso(/iec)? ?\d{4,5}|(?<!\d)27\d{3}(?!\d)|(?<!\d)22301(?!\d)|soc ?[123]|ismap(-liu)?|pci ?dss|csマーク|csa ?star|fedramp|tisax|hipaa|isms|pマーク|プライバシーマーク|privacy ?mark|fisc")]
    private static partial Regex Standard();

    [GeneratedRegex("isms|27001")]
    private static partial Regex Isms();

    [GeneratedRegex("プライバシーマーク|pマーク|privacy ?mark")]
    private static partial Regex PrivacyMark();
}
