using System.Globalization;

namespace Answerer.Cli.Output;

/// <summary>One part of the closing table of a batch.</summary>
internal sealed record BatchSection(string Title, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows)
{
    /// <summary>The title with the number of rows.</summary>
    public string Heading => string.Create(CultureInfo.InvariantCulture, $"{Title}: {Rows.Count} 件");
}
