using System.Net;

namespace Answerer.Api.Tests;

/// <summary>Sends as a browser: keeps cookies; follows no redirection, so that tests see it.</summary>
internal sealed class Browser : HttpClient
{
    private readonly CookieContainer cookies;

    /// <summary>A browser in which nobody is signed in.</summary>
    public Browser(Uri address)
        : this(address, new CookieContainer())
    {
    }

    private Browser(Uri address, CookieContainer cookies)
        : base(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies })
    {
        this.cookies = cookies;
        BaseAddress = address;
    }

    /// <summary>The cookies as it sends them.</summary>
    public string Cookies => cookies.GetCookieHeader(BaseAddress!);

    /// <summary>The status of what a path answers.</summary>
    public async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var response = await GetAsync(new Uri(path, UriKind.Relative));
        return response.StatusCode;
    }
}
