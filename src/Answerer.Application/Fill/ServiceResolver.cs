using Answerer.Application.Services;
using Answerer.Excel;
using Answerer.Indexing;

namespace Answerer.Application.Fill;

/// <summary>
/// Decides whose paper answers each question. An answer from another service's paper is worse than none, so nothing is guessed: an
/// answer column headed with a service decides, then the row's service column, then the service that the user named or that cover and
/// title name.
/// </summary>
internal sealed class ServiceResolver(ServiceCatalogue catalogue)
{
    // What a service column says where the row is meant for all services alike.
    private static readonly HashSet<string> NoService = new(StringComparer.Ordinal)
    {
        "", "-", "－", "―", "共通", "全て", "すべて", "全サービス", "全サービス共通", "全体", "all", "common", "n/a",
    };

    /// <summary>Divides the questions into units with their service.</summary>
    /// <param name="questionnaire">What was read of the workbook.</param>
    /// <param name="requested">The service that the user named, or null for the workbook's own.</param>
    /// <param name="force">Whether the user's service holds against the workbook's own words.</param>
    /// <returns>The units in the questions' order, or an error of kind <see cref="ErrorKind.Service"/>.</returns>
    public Result<IReadOnlyList<AnswerUnit>> Resolve(Questionnaire questionnaire, string? requested, bool force)
    {
        var sheetsWithColumn = questionnaire.Questions.Where(item => item.ServiceText is not null).Select(item => item.Sheet).ToHashSet(StringComparer.Ordinal);
        var named = NamedOutside(questionnaire.OutsideTexts);
        var fallback = requested ?? (named is [var only] ? only : null);
        var usesFallback = questionnaire.Questions.Any(item => !sheetsWithColumn.Contains(item.Sheet) && item.Answers.All(cell => cell.ServiceText is null));

        if (usesFallback && fallback is null) return NotFound(named);
        if (usesFallback && requested is not null && !force && named is [var own] && own != requested) return NamesAnother(own, requested);

        // A row that leaves its service column blank takes the user's service, never one that only the title names.
        var units = questionnaire.Questions.SelectMany(item => Units(item, sheetsWithColumn.Contains(item.Sheet) ? requested : fallback, force)).ToList();
        return units.Count > 0 && units.TrueForAll(unit => unit.ServiceId is null && unit.Cells.Any(cell => cell.ServiceText is not null))
            ? NamesNobody(units)
            : Result.Of<IReadOnlyList<AnswerUnit>>(units);
    }

    /// <summary>Ids of the services that title, cover and 対象サービス name.</summary>
    public IReadOnlyList<string> Named(Questionnaire questionnaire) => NamedOutside(questionnaire.OutsideTexts);

    private IEnumerable<AnswerUnit> Units(QuestionItem item, string? fallback, bool force)
    {
        var (rowService, reason) = OfRow(item, fallback, force);
        if (item.Answers.All(cell => cell.ServiceText is null))
            return [new AnswerUnit(item, item.Answers, rowService, reason)];

        var columns = item.Answers
            .Where(cell => cell.ServiceText is not null)
            .GroupBy(cell => catalogue.Names.Single(cell.ServiceText!))
            .ToList();
        // Cells beside the services' columns belong to all: one 備考 takes the remarks of each, other roles only where one service answers.
        var beside = item.Answers.Where(cell => cell.ServiceText is null);
        var shared = columns.Count(column => column.Key is not null) == 1
            ? beside
            : beside.Where(cell => cell.Role is AnswerRole.Text or AnswerRole.Citation);
        return columns.Select(column => new AnswerUnit(
            item,
            column.Key is null ? [.. column] : [.. column.Concat(shared).OrderBy(cell => cell.Cell)],
            column.Key,
            column.Key is null ? UnknownName(column.First().ServiceText!) : null));
    }

    private (string? Service, string? Reason) OfRow(QuestionItem item, string? fallback, bool force)
    {
        var text = item.ServiceText?.Trim() ?? "";
        if (NoService.Contains(TextFolding.Squash(text)) || NoService.Contains(text))
            return fallback is null ? (null, RowReasons.NoService) : (fallback, null);
        var candidates = ServiceNames.Candidates(catalogue.Names.In(text));
        return candidates switch
        {
            [var only] => (only, null),
            [] when force && fallback is not null => (fallback, null),
            [] => (null, UnknownName(text)),
            _ => (null, $"サービスの欄「{text}」が複数のサービスを指しています"),
        };
    }

    // Words beside a label like 対象サービス decide; else all texts, where a name that may be a common noun counts only outside sentences.
    private IReadOnlyList<string> NamedOutside(IReadOnlyList<OutsideText> texts)
    {
        var labelled = ServiceNames.Candidates(ServiceLabels.LabelledTexts(texts).SelectMany(text => catalogue.Names.In(text)));
        if (labelled is [_]) return labelled;
        return ServiceNames.Candidates(texts.SelectMany(text =>
            catalogue.Names.In(text.Text).Where(mention => mention.Official || !ServiceLabels.IsSentence(text.Text))));
    }

    private static string UnknownName(string text) => $"サービスの欄「{text.Trim()}」に当たるホワイトペーパーがありません";

    // Several answer columns, none of whose headers is a service's name: whose they are, a person has to say.
    private static Error NamesNobody(List<AnswerUnit> units)
    {
        var columns = units.SelectMany(unit => unit.Cells).Where(cell => cell.ServiceText is not null).Select(cell => cell.Cell.Column).Distinct().Order();
        return new Error(
            ErrorKind.AmbiguousLayout,
            "ambiguous_layout",
            $"複数の回答列（{string.Join("、", columns.Select(CellRef.ColumnName))}）のどれに記入するか決められません（見出しがどのサービスの名称でもありません）。--answer-column で指定してください。");
    }

    private Error NotFound(IReadOnlyList<string> named) => named.Count == 0
        ? new Error(
            ErrorKind.Service,
            "service_not_found",
            $"対象のサービスを特定できません。--service で {catalogue.Ids} のいずれかを指定してください。")
        : new Error(
            ErrorKind.Service,
            "several_services",
            $"ブックに複数のサービス（{string.Join("、", named.Select(Label))}）が書かれていて、対象を特定できません。--service でいずれかを指定してください。");

    private Error NamesAnother(string own, string requested) => new(
        ErrorKind.Service,
        "other_service",
        $"ブックには {Label(own)} と書かれていますが、--service には {Label(requested)} が指定されています。正しいサービスを指定するか、このまま続けるには --force を付けてください。");

    private string Label(string id) => $"{catalogue[id].Name}（{id}）";
}
