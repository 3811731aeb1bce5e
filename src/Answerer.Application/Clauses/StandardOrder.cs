using System.Globalization;
using System.Text.RegularExpressions;
using Answerer.Indexing;

namespace Answerer.Application.Clauses;

/// <summary>Clauses in the standard's order: sections without a number first as papers have them, then 5.1.1 before 12.4.1, CLD.x.y.z behind the x.y.z it belongs to.</summary>
internal sealed partial class StandardOrder : IComparer<ClauseId>
{
    private static readonly ClauseId[] Unnumbered = [ClauseId.Intro, ClauseId.Overview, ClauseId.Boundary, ClauseId.Documents];

    /// <summary>The one instance.</summary>
    public static StandardOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(ClauseId x, ClauseId y) => string.CompareOrdinal(Key(x), Key(y));

    private static string Key(ClauseId id) =>
        !id.IsNumbered ? $"0{Array.IndexOf(Unnumbered, id)}{id.Value}" : "1"
        + Digits().Replace(id.Value.Replace("CLD.", "", StringComparison.Ordinal), match => int.Parse(match.Value, CultureInfo.InvariantCulture).ToString("D3", CultureInfo.InvariantCulture))
        + (id.Value.StartsWith("CLD.", StringComparison.Ordinal) ? "+" : "");

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
