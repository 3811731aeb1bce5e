using Answerer.Application.Clauses;
using Answerer.Application.Services;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages.Papers;

/// <summary>Two services side by side on one clause. What isn't chosen, or not known, is the first there is.</summary>
internal sealed class CompareModel(IMediator mediator) : PageModel
{
    /// <summary>The services to choose from.</summary>
    public IReadOnlyList<ServiceEntry> Services { get; private set; } = [];

    /// <summary>The clauses to choose from.</summary>
    public IReadOnlyList<ControlEntry> Controls { get; private set; } = [];

    /// <summary>The chosen clause's place among <see cref="Controls"/>.</summary>
    public int At { get; private set; }

    /// <summary>The chosen services, each with its clause, null where its paper has none.</summary>
    public IReadOnlyList<(ServiceEntry Service, ShownClause? Clause)> Sides { get; private set; } = [];

    /// <summary>Shows them.</summary>
    /// <param name="clause">The clause's id.</param>
    /// <param name="a">One service's id.</param>
    /// <param name="b">The other's.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<IActionResult> OnGetAsync(string? clause, string? a, string? b, CancellationToken cancellation)
    {
        if (!(await mediator.Send(new ListServices(), cancellation)).TryGet(out var services, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!(await mediator.Send(new ListControls(), cancellation)).TryGet(out var controls, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        (Services, Controls) = (services, controls);
        At = Math.Max(0, controls.ToList().FindIndex(control => control.Clause == clause));
        var first = services.FirstOrDefault(service => service.Id == a) ?? services[0];
        var second = services.FirstOrDefault(service => service.Id == b) ?? services.FirstOrDefault(service => service != first) ?? first;
        Sides = [(first, await ClauseAsync(first, cancellation)), (second, await ClauseAsync(second, cancellation))];
        return Page();
    }

    private async Task<ShownClause?> ClauseAsync(ServiceEntry service, CancellationToken cancellation) =>
        (await mediator.Send(new ShowClause(service.Id, Controls[At].Clause), cancellation)).TryGet(out var clause, out _)
            ? new ShownClause(service.Id, clause, QuotedText.Paragraphs(clause.Text, []))
            : null;
}
