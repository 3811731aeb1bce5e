using Answerer.Api.Security;
using Answerer.Application.Jobs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>One job: how far it is, what came out, what can be done with it.</summary>
internal sealed class JobModel(JobFeed feed) : PageModel
{
    /// <summary>The job's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>Shows it; to others than its team there is none.</summary>
    public void OnGet()
    {
        if (!feed.Has(User.Caller(), Id)) Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
