using Answerer.Application.Ask;
using Answerer.Application.Clauses;
using Answerer.Application.Services;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>Asks one question; GET shows the whole page, POST the answer alone, which the page's script puts in place.</summary>
internal sealed class AskModel(IMediator mediator) : PageModel
{
    /// <summary>What may be asked about.</summary>
    public IReadOnlyList<ServiceEntry> Services { get; private set; } = [];

    /// <summary>The chosen service's id.</summary>
    [BindProperty(Name = "service", SupportsGet = true)]
    public string? Service { get; set; }

    /// <summary>The question.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Question { get; set; }

    /// <summary>The answer, or null when nothing was asked.</summary>
    public ShownAnswer? Shown { get; private set; }

    /// <summary>The page, with the answer when the address holds a question.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!(await mediator.Send(new ListServices(), cancellation)).TryGet(out var services, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        Services = services;
        if (!string.IsNullOrWhiteSpace(Question) && !string.IsNullOrWhiteSpace(Service)) Shown = await AnswerAsync(Question, Service, cancellation);
        return Page();
    }

    /// <summary>The answer alone.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        Partial("_Answer", await AnswerAsync(Question ?? "", Service ?? "", cancellation));

    private async Task<ShownAnswer> AnswerAsync(string question, string service, CancellationToken cancellation) =>
        (await mediator.Send(new AskQuestion(question, service), cancellation)).TryGet(out var answer, out var error) &&
        (await mediator.Send(new ListClauses(answer.Service), cancellation)).TryGet(out var clauses, out error)
            ? ShownAnswer.Of(answer, clauses)
            : ShownAnswer.Failed(error);
}
