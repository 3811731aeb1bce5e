using Answerer.Api.Endpoints;
using Answerer.Api.Security;
using Answerer.Application.Accounts.SignIn;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>A person's own password.</summary>
internal sealed class PasswordModel(IMediator mediator) : PageModel
{
    /// <summary>Why it didn't work, or null.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether it was changed just now.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Shows the form.</summary>
    public void OnGet() => IsChanged = Request.Query.ContainsKey("changed");

    /// <summary>Changes it.</summary>
    public async Task<IActionResult> OnPostAsync(string? present, string? next, CancellationToken cancellation)
    {
        if ((await mediator.Send(new ChangePassword(User.Caller(), present ?? "", next ?? ""), cancellation)).TryGet(out var session, out var error))
        {
            await SessionCookie.BeginAsync(HttpContext, session);
            return LocalRedirect("/password?changed");
        }
        Refusal = error.Message;
        Response.StatusCode = Problems.Status(error.Kind);
        return Page();
    }
}
