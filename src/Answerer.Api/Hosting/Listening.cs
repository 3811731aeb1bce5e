using System.Net;
using Answerer.Application;

namespace Answerer.Api.Hosting;

/// <summary>Where the service listens, and under which names it is reached.</summary>
internal sealed class Listening
{
    private const string Default = "http://127.0.0.1:5080";

    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    private readonly HashSet<string> names;
    private readonly bool hasAnyAddress;

    private Listening(IReadOnlyList<BindingAddress> addresses, ServiceOptions options, bool isBehindProxy)
    {
        IsBehindProxy = isBehindProxy;
        IsSecure = isBehindProxy || addresses.All(IsEncrypted);
        PublicName = options.Hosts is [var first, ..] ? first : null;
        hasAnyAddress = addresses.Any(IsAnyAddress);
        names = new HashSet<string>(options.Hosts, StringComparer.OrdinalIgnoreCase);
        if (isBehindProxy) return;
        names.UnionWith(Loopback);
        names.UnionWith(addresses.Select(address => address.Host));
        if (hasAnyAddress) names.Add(Environment.MachineName);
    }

    /// <summary>Whether a reverse proxy stands in front and does TLS.</summary>
    public bool IsBehindProxy { get; }

    /// <summary>Whether people reach it over TLS only.</summary>
    public bool IsSecure { get; }

    /// <summary>The first name of the setting <c>hosts</c>, or null.</summary>
    public string? PublicName { get; }

    /// <summary>Reads where to listen, and refuses to send passwords and customers' workbooks over a network in clear text.</summary>
    /// <param name="configuration">The host's: <c>urls</c>, and Kestrel's endpoints, which override them.</param>
    /// <param name="options">Validated settings.</param>
    /// <param name="isBehindProxy">Whether <c>--behind-proxy</c> was given.</param>
    /// <returns>An error of kind <see cref="ErrorKind.Usage"/> when an address won't do.</returns>
    public static Result<Listening> Create(IConfiguration configuration, ServiceOptions options, bool isBehindProxy)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "").ToList();
        var urls = endpoints.Count > 0 ? endpoints : [.. (configuration["urls"] ?? Default).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var addresses = new List<BindingAddress>();
        foreach (var url in urls)
        {
            if (Parse(url) is not { } address) return new Error(ErrorKind.Usage, "invalid_urls", $"--urls の「{url}」を解釈できません。例: http://127.0.0.1:5080");
            if (!isBehindProxy && !IsEncrypted(address) && !IsLocal(address))
            {
                return new Error(
                    ErrorKind.Usage,
                    "insecure_urls",
                    $"{url} では、パスワードやお客様のファイルが暗号化されずにネットワークを流れます。https:// の URL を指定するか、HTTPS を終端するリバースプロキシの背後で動かす場合は --behind-proxy を付けてください（docs/security.md）。");
            }
            addresses.Add(address);
        }
        return Result.Of(new Listening(addresses, options, isBehindProxy));
    }

    /// <summary>Sets the default where nothing is said.</summary>
    public static void SetDefault(WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(Default);
    }

    /// <summary>Whether a request's Host header names this service.</summary>
    public bool IsOurs(HostString host) =>
        (IsBehindProxy && names.Count == 0)
        || names.Contains(host.Host)
        // A number can't be bound to our address by somebody else, as a name can.
        || (hasAnyAddress && !IsBehindProxy && IPAddress.TryParse(host.Host.Trim('[', ']'), out _));

    private static BindingAddress? Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool IsEncrypted(BindingAddress address) => string.Equals(address.Scheme, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase);

    private static bool IsLocal(BindingAddress address) =>
        address.IsUnixPipe
        || string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));

    /// <summary>Kestrel listens on all addresses for a host that is neither "localhost" nor a number.</summary>
    private static bool IsAnyAddress(BindingAddress address) =>
        !address.IsUnixPipe
        && !string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        && (!IPAddress.TryParse(address.Host.Trim('[', ']'), out var number) || number.Equals(IPAddress.Any) || number.Equals(IPAddress.IPv6Any));
}
