using Answerer.Application.Clauses;
using Answerer.Application.Papers;
using Answerer.Application.Services;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages.Papers;

/// <summary>One paper, clause by clause.</summary>
internal sealed class PaperModel(IMediator mediator) : PageModel
{
    /// <summary>Words that a clause must have to be shown.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Sought { get; set; }

    /// <summary>The service.</summary>
    public ServiceEntry Service { get; private set; } = null!;

    /// <summary>Its paper.</summary>
    public PaperEntry Paper { get; private set; } = null!;

    /// <summary>The clauses in the paper's order.</summary>
    public IReadOnlyList<ShownClause> Clauses { get; private set; } = [];

    /// <summary>Whether a clause has what is sought.</summary>
    public bool Matches(ShownClause clause) => ClauseFilter.Contains($"{clause.Heading} {clause.Clause.Clause} {clause.Clause.Text}", Sought);

    /// <summary>Shows the paper.</summary>
    /// <param name="service">The service's id.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IActionResult> OnGetAsync(string service, CancellationToken cancellation)
    {
        if (!(await mediator.Send(new ListServices(), cancellation)).TryGet(out var services, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (services.FirstOrDefault(entry => entry.Id == service) is not { } found) return NotFound();
        if (!(await mediator.Send(new ListPapers(), cancellation)).TryGet(out var papers, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!(await mediator.Send(new ListClauses(service), cancellation)).TryGet(out var clauses, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        Service = found;
        Paper = papers.First(paper => paper.Service == service);
        Clauses = [.. clauses.Select(clause => new ShownClause(service, clause, QuotedText.Paragraphs(clause.Text, [])))];
        return Page();
    }
}
