using Answerer.Application;
using Answerer.Application.Ask;
using Answerer.Application.Clauses;
using Answerer.Application.Jobs;

namespace Answerer.Api.Pages;

/// <summary>An answer with the clauses that it rests on and those that may be looked at instead; or why there is none.</summary>
internal sealed record ShownAnswer(AnsweredQuestion? Answer, IReadOnlyList<ShownClause> Basis, IReadOnlyList<ShownClause> Others, string? Error)
{
    /// <summary>What is copied: the answer with its citation, marked as to be confirmed unless it is safe.</summary>
    public string CopyText => $"{(Answer!.Status == "review" ? "【要確認】" : "")}『{Answer.Answer}』（根拠：{Answer.Basis}）";

    /// <summary>An answer among the clauses of its service's paper.</summary>
    public static ShownAnswer Of(AnsweredQuestion answer, IReadOnlyList<ClauseEntry> clauses)
    {
        var byId = clauses.ToDictionary(clause => clause.Clause);
        var quotes = answer.Citations.ToLookup(citation => citation.Clause, citation => citation.Quote);
        var cited = quotes.Select(group => group.Key).ToList();
        return new ShownAnswer(answer, Clauses(cited), Clauses(answer.Candidates.Except(cited)), null);

        IReadOnlyList<ShownClause> Clauses(IEnumerable<string> ids) =>
            [.. ids.Where(byId.ContainsKey).Select(id => new ShownClause(answer.Service, byId[id], QuotedText.Paragraphs(byId[id].Text, quotes[id])))];
    }

    /// <summary>No answer.</summary>
    public static ShownAnswer Failed(Error error) => new(null, [], [], WebMessages.Detail(error.Code, error.Message));
}
