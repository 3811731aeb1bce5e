using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>One job: how far it is, what came out, what can be done with it.</summary>
internal sealed class JobModel : PageModel
{
    /// <summary>The job's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";
}
