using System.Text.RegularExpressions;
using Answerer.Answering.Asking;
using Answerer.Answering.Evidence;
using Answerer.Indexing;

namespace Answerer.Answering.Judging;

/// <summary>Names that carry a number (TLS1.2, AES-256, IPv6): the evidence states such a thing only if it names it with its number.</summary>
internal static partial class Designators
{
    /// <summary>Those of the question that the evidence's clause doesn't name.</summary>
    public static IEnumerable<string> NotIn(AskedPart part, Finding finding)
    {
        var text = Plain(TextFolding.Squash(finding.Clause.Clause.Text.Text));
        return Name().Matches(part.Query.Compact).Select(match => match.Value).Where(name => !text.Contains(Plain(name), StringComparison.Ordinal));
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![a-z0-9])(tls|ssl|aes|sha|rsa|ipv|fido|oauth|saml|smb|nist sp ?800)[- ]?\d+(\.\d+)?")]
    private static partial Regex Name();
}
