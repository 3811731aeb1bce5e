using Answerer.Api.Endpoints;
using Answerer.Api.Security;
using Answerer.Application;
using Answerer.Application.Accounts;
using Answerer.Application.Accounts.SignIn;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Answerer.Api.Pages;

/// <summary>Signing in by password, or by a link with which a password is set.</summary>
internal sealed class SignInModel(IMediator mediator) : PageModel
{
    /// <summary>Why it didn't work, or null.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether the form for a link was sent.</summary>
    public bool IsLink { get; private set; }

    /// <summary>What was typed, to be corrected.</summary>
    public string Login { get; private set; } = "";

    /// <summary>Secret of the link that was sent.</summary>
    public string Link { get; private set; } = "";

    /// <summary>Where to go then.</summary>
    [BindProperty(Name = "return", SupportsGet = true)]
    public string? Return { get; set; }

    /// <summary>Who is signed in already goes on.</summary>
    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? GoOn() : Page();

    /// <summary>By password.</summary>
    public Task<IActionResult> OnPostAsync(string? login, string? password, CancellationToken cancellation)
    {
        Login = login ?? "";
        return BeginAsync(new SignInByPassword(Login, password ?? ""), cancellation);
    }

    /// <summary>By link.</summary>
    public Task<IActionResult> OnPostLinkAsync(string? login, string? link, string? password, CancellationToken cancellation)
    {
        (IsLink, Login, Link) = (true, login ?? "", link ?? "");
        return BeginAsync(new SignInByLink(Link, password ?? ""), cancellation);
    }

    private async Task<IActionResult> BeginAsync(IRequest<Result<NewSession>> request, CancellationToken cancellation)
    {
        if ((await mediator.Send(request, cancellation)).TryGet(out var session, out var error))
        {
            await SessionCookie.BeginAsync(HttpContext, session);
            return GoOn();
        }
        Refusal = error.Message;
        Response.StatusCode = Problems.Status(error.Kind);
        return Page();
    }

    // Never to somewhere else: LocalRedirect would fail there, this goes to the first page.
    private IActionResult GoOn() => LocalRedirect(Url.IsLocalUrl(Return) ? Return! : "/");
}
