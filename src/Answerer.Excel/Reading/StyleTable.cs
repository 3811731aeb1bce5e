using System.Collections.Concurrent;
using System.Globalization;
using Answerer.Excel.Formats;
using Answerer.Excel.Packaging;
using Answerer.Excel.Writing;

namespace Answerer.Excel.Reading;

/// <summary>The cell formats of a workbook.</summary>
internal sealed class StyleTable
{
    private readonly Dictionary<int, string> formatCodes = [];
    private readonly Dictionary<int, NumberFormat> formats = [];
    private readonly List<(bool Bold, double Size)> fonts = [];
    private readonly List<string?> fills = [];
    private readonly List<bool> borders = [];
    private readonly List<CellStyle> cells = [];
    private readonly ConcurrentDictionary<int, CellStyle> missing = [];

    private StyleTable()
    {
    }

    /// <summary>The most cell formats that a workbook holds (Excel specifications and limits).</summary>
    public const int MaxCellFormats = 65_490;

    /// <summary>Whether there is room for the formats of an evidence sheet.</summary>
    public bool HasRoom => cells.Count + EvidenceStyles.Count <= MaxCellFormats;

    /// <summary>A table of formats that were read elsewhere.</summary>
    public static StyleTable Of(IReadOnlyList<CellStyle> formats)
    {
        var table = new StyleTable();
        foreach (var format in formats) table.Add(format);
        return table;
    }

    /// <summary>The format of an index into cellXfs; the default one for an index that doesn't exist.</summary>
    public CellStyle this[int index] =>
        (uint)index < (uint)cells.Count ? cells[index] : missing.GetOrAdd(index, static at => CellStyle.Default with { Index = at });

    /// <summary>Reads the styles part; without one every cell has the default format.</summary>
    public static StyleTable Read(Package package, PackagePart? part)
    {
        var table = new StyleTable();
        if (part is null) return table;
        using var reader = package.OpenXml(part);
        reader.ReadRoot();
        while (reader.NextChild(0))
        {
            switch (reader.LocalName)
            {
                case "numFmts": ReadItems(reader, table.ReadFormat); break;
                case "fonts": ReadItems(reader, r => table.fonts.Add(ReadFont(r))); break;
                case "fills": ReadItems(reader, r => table.fills.Add(ReadFill(r))); break;
                case "borders": ReadItems(reader, r => table.borders.Add(ReadBorder(r))); break;
                case "cellXfs": ReadItems(reader, r => table.Add(table.ReadCellFormat(r))); break;
            }
        }
        return table;
    }

    private void Add(CellStyle style) => cells.Add(style with { Index = cells.Count });

    private static void ReadItems(PartReader reader, Action<PartReader> read)
    {
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            reader.Budget.AddRange(reader.Part.Name);
            read(reader);
        }
    }

    private void ReadFormat(PartReader reader)
    {
        if (reader.Number("numFmtId") is { } id && reader.Attribute("formatCode") is { } code) formatCodes[id] = code;
    }

    private static (bool Bold, double Size) ReadFont(PartReader reader)
    {
        var (bold, size) = (false, CellStyle.Default.FontSize);
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "b") bold = reader.Flag("val", otherwise: true);
            else if (reader.LocalName == "sz" && double.TryParse(reader.Attribute("val"), CultureInfo.InvariantCulture, out var points) && points is >= 1 and <= 409) size = points;
        }
        return (bold, size);
    }

    private static string? ReadFill(PartReader reader)
    {
        string? color = null;
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName != "patternFill" || reader.Attribute("patternType") != "solid") continue;
            var pattern = reader.Depth;
            while (reader.NextChild(pattern))
            {
                if (reader.LocalName == "fgColor") color = ReadColor(reader);
            }
        }
        return color;
    }

    private static string? ReadColor(PartReader reader)
    {
        if (reader.Attribute("rgb") is { } rgb) return rgb;
        if (reader.Attribute("indexed") is { } indexed) return "indexed:" + indexed;
        if (reader.Attribute("theme") is not { } theme) return null;
        return reader.Attribute("tint") is { } tint ? $"theme:{theme}:{tint}" : "theme:" + theme;
    }

    private static bool ReadBorder(PartReader reader)
    {
        var any = false;
        var depth = reader.Depth;
        while (reader.NextChild(depth))
            any |= reader.LocalName != "diagonal" && reader.Attribute("style") is not (null or "none");
        return any;
    }

    private CellStyle ReadCellFormat(PartReader reader)
    {
        var format = FormatOf(reader.Number("numFmtId") ?? 0);
        var (bold, size) = reader.Number("fontId") is { } font && font >= 0 && font < fonts.Count ? fonts[font] : (false, CellStyle.Default.FontSize);
        var fill = reader.Number("fillId") is { } fillId && fillId >= 0 && fillId < fills.Count ? fills[fillId] : null;
        var bordered = reader.Number("borderId") is { } border && border >= 0 && border < borders.Count && borders[border];
        var (locked, wraps) = (true, false);
        var depth = reader.Depth;
        while (reader.NextChild(depth))
        {
            if (reader.LocalName == "protection") locked = reader.Flag("locked", otherwise: true);
            else if (reader.LocalName == "alignment") wraps = reader.Flag("wrapText");
        }
        return new CellStyle(format, locked, fill, bold, bordered) { Wraps = wraps, FontSize = size };
    }

    private NumberFormat FormatOf(int id)
    {
        if (!formats.TryGetValue(id, out var format))
        {
            format = NumberFormat.Parse(formatCodes.GetValueOrDefault(id) ?? BuiltInFormats.Code(id));
            formats.Add(id, format);
        }
        return format;
    }
}
