using Answerer.Application.Papers;
using Answerer.Application.Services;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages.Papers;

/// <summary>The papers.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    /// <summary>Each paper with its service.</summary>
    public IReadOnlyList<(ServiceEntry Service, PaperEntry Paper)> Papers { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!(await mediator.Send(new ListServices(), cancellation)).TryGet(out var services, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (!(await mediator.Send(new ListPapers(), cancellation)).TryGet(out var papers, out _)) return StatusCode(StatusCodes.Status503ServiceUnavailable);
        Papers = [.. services.Join(papers, service => service.Id, paper => paper.Service, (service, paper) => (service, paper))];
        return Page();
    }
}
