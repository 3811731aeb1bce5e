using System.Text.RegularExpressions;

namespace Answerer.Indexing.Reading;

/// <summary>Reads one paper: its sections, their text, and what is odd in this paper alone. Pure.</summary>
internal static partial class PaperReader
{
    /// <summary>Reads a paper.</summary>
    /// <param name="service">Its catalogue entry; document number and revision there are checked against the paper.</param>
    /// <param name="file">The file's content.</param>
    /// <param name="controls">The numbers that the standard has.</param>
    /// <exception cref="PaperFormatException">The file is no such paper.</exception>
    public static Paper Read(Service service, string file, ControlTable controls)
    {
        var lines = SourceLine.Split(file);
        var outline = PaperOutline.Read(lines, service.File);
        var joiner = new ParagraphJoiner(lines);
        var links = LinkAnnotations(lines);
        var warnings = new List<ImportWarning>();
        var clauses = new List<Clause>(outline.Count);
        foreach (var section in outline)
        {
            var body = lines.GetRange(section.Body, section.End - section.Body);
            var id = IdOf(section, service.File, lines[section.From].Number, controls, warnings);
            clauses.Add(new Clause(id, section.Section, section.Title, joiner.Join(body, links))
            {
                Lines = new LineRange(lines[section.From].Number, lines[Math.Max(section.From, section.End - 1)].Number),
            });
        }
        var front = FrontMatter.Read(lines, outline[0].From);
        CheckCatalogue(service, front);
        warnings.AddRange(PaperOddities.Find(clauses, front));
        return new Paper(service, clauses, warnings) { Date = front.Date };
    }

    private static ClauseId IdOf(OutlineSection section, string file, int line, ControlTable controls, List<ImportWarning> warnings)
    {
        if (section.Section is null) return new ClauseId(section.Number);
        if (!ClauseId.TryParse(section.Number, out var id))
        {
            throw new PaperFormatException(
                $"{file}: {line} 行目の見出し {section.Section} の「項番」は「12.4.1」または「CLD.8.1.5」の形である必要がありますが、その形ではありません。");
        }
        if (controls.Contains(id)) return id;
        var cloud = new ClauseId("CLD." + id.Value);
        var read = controls.Contains(cloud) ? cloud : id;
        warnings.Add(new ImportWarning(WarningKind.ClauseNumber, read.Value, new LineRange(line, line), read == id
            ? $"項番 {id} は規格の表にありません。"
            : $"項番が {id} と書かれていますが、規格では {cloud} です。{cloud} として読みました。"));
        return read;
    }

    private static void CheckCatalogue(Service service, FrontMatter front)
    {
        Check("文書番号", service.Document, front.Document);
        Check("版", service.Revision, front.Revision);

        void Check(string what, string? catalogue, string? paper)
        {
            if (catalogue != paper)
                throw new PaperFormatException($"{service.File}: カタログの{what}（{catalogue ?? "なし"}）と文書の{what}（{paper ?? "なし"}）が一致しません。seeds/catalogue.json を直してください。");
        }
    }

    /// <summary>Addresses that stand alone on a line and also inside the text.</summary>
    private static HashSet<string> LinkAnnotations(IReadOnlyList<SourceLine> lines)
    {
        var alone = lines.Where(line => Address().IsMatch(line.Text)).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        alone.RemoveWhere(address => !lines.Any(line => line.Text.Length > address.Length && line.Text.Contains(address, StringComparison.Ordinal)));
        return alone;
    }

    [GeneratedRegex(@"^https?://[!-~]+$")]
    private static partial Regex Address();
}
