using Answerer.Excel.Formats;

namespace Answerer.Excel.Reading;

/// <summary>What of a cell format (xf of cellXfs) matters to reading a sheet.</summary>
internal sealed record CellStyle(NumberFormat Format, bool Locked, string? Fill, bool Bold, bool Bordered)
{
    public static CellStyle Default { get; } = new(NumberFormat.General, Locked: true, Fill: null, Bold: false, Bordered: false);

    /// <summary>Its index into cellXfs.</summary>
    public int Index { get; init; }

    /// <summary>Whether long texts are broken into lines.</summary>
    public bool Wraps { get; init; }

    /// <summary>Size of the font in points.</summary>
    public double FontSize { get; init; } = 11;
}
