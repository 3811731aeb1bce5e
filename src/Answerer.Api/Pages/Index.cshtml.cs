using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>The first page: upload a workbook.</summary>
internal sealed class IndexModel : PageModel;
