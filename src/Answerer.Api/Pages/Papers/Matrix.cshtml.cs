using Answerer.Application.Clauses;
using Answerer.Application.Services;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages.Papers;

/// <summary>Which paper has which clause.</summary>
internal sealed class MatrixModel(IMediator mediator) : PageModel
{
    /// <summary>Whether only clauses are shown that some papers have and others don't.</summary>
    [BindProperty(Name = "gaps", SupportsGet = true)]
    public bool GapsOnly { get; set; }

    /// <summary>Words that a clause's number or name must have to be shown.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Sought { get; set; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<ServiceEntry> Services { get; private set; } = [];

    /// <summary>The rows, in the standard's order.</summary>
    public IReadOnlyList<ControlEntry> Controls { get; private set; } = [];

    /// <summary>How many clauses some paper lacks.</summary>
    public int Gaps => Controls.Count(HasGap);

    /// <summary>Whether a row has what is sought.</summary>
    public bool Matches(ControlEntry control) => (!GapsOnly || HasGap(control)) && ClauseFilter.Contains($"{control.Clause} {control.Title}", Sought);

    /// <summary>Shows the matrix.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!(await mediator.Send(new ListServices(), cancellation)).TryGet(out var services, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!(await mediator.Send(new ListControls(), cancellation)).TryGet(out var controls, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        Services = services;
        Controls = controls;
        return Page();
    }

    private bool HasGap(ControlEntry control) => control.Services.Count < Services.Count;
}
