using System.Text.Json.Serialization;
using Answerer.Application.Knowledge;
using Answerer.Indexing;
using MediatR;

namespace Answerer.Application.Clauses;

/// <summary>Lists every clause that any paper has, with the services whose paper has it.</summary>
public sealed record ListControls : IRequest<Result<IReadOnlyList<ControlEntry>>>;

/// <summary>One clause across the papers.</summary>
/// <param name="Clause">Its id.</param>
/// <param name="Title">The standard's Japanese name, or the papers' heading where the standard has none.</param>
/// <param name="TitleEn">The standard's English name, or null.</param>
/// <param name="Services">Ids of the services whose paper has it, in catalogue order.</param>
public sealed record ControlEntry(string Clause, string Title, string? TitleEn, IReadOnlyList<string> Services)
{
    /// <summary>The standard's number, or null for a section without one; not part of the contract's JSON.</summary>
    [JsonIgnore]
    public string? Number => new ClauseId(Clause).IsNumbered ? Clause : null;
}

internal sealed class ListControlsHandler(IKnowledgeSource source) : IRequestHandler<ListControls, Result<IReadOnlyList<ControlEntry>>>
{
    public async Task<Result<IReadOnlyList<ControlEntry>>> Handle(ListControls request, CancellationToken cancellationToken)
    {
        if (!(await source.GetAsync(cancellationToken)).TryGet(out var knowledge, out var error)) return error;
        return Result.Of<IReadOnlyList<ControlEntry>>(
        [
            .. knowledge.Papers
                .SelectMany(paper => paper.Clauses.Select(clause => (paper, clause)))
                .GroupBy(entry => entry.clause.Id)
                .OrderBy(group => group.Key, StandardOrder.Instance)
                .Select(group => Entry(knowledge, group.Key, [.. group])),
        ]);
    }

    private static ControlEntry Entry(IKnowledge knowledge, ClauseId id, IReadOnlyList<(Paper Paper, Clause Clause)> clauses)
    {
        var control = knowledge.Base.Controls.Find(id);
        return new ControlEntry(id.Value, control?.NameJa ?? clauses[0].Clause.Title, control?.NameEn, [.. clauses.Select(entry => entry.Paper.Service.Id)]);
    }
}
