using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>The team's jobs.</summary>
internal sealed class JobsModel : PageModel;
