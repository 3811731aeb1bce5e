using Answerer.Api.Hosting;
using Answerer.Application.Accounts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Answerer.Api.Security;

/// <summary>Prints the link that lets the administrator in, at each start while none has a password; with <c>--admin-link</c> at any start.</summary>
internal sealed class AdministratorLink(Invitations invitations, Listening listening, IServer server, IConfiguration configuration, TextWriter output) : IHostedLifecycleService
{
    /// <summary>Who wants a link although an administrator has a password.</summary>
    public const string Option = "--admin-link";

    /// <summary>The option in the configuration.</summary>
    public const string Setting = "adminLink";

    /// <summary>Where a link leads. The secret stands behind #: it reaches no server, proxy or log before the person sends it.</summary>
    public static string PathOf(Invitation invitation) => $"/signin#login={Uri.EscapeDataString(invitation.Login)}&link={invitation.Secret}";

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (invitations.ForAdministrator(configuration[Setting] is not null) is { } invitation)
        {
            // Not through the log: logs are kept and passed on.
            output.WriteLine(
                $"""
                管理者のパスワードを設定するには、ブラウザーで次のリンクを開いてください（24 時間以内に 1 回だけ使えます）。
                  {Origin()}{PathOf(invitation)}
                """);
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Origin() => listening.IsBehindProxy
        ? $"https://{listening.PublicName ?? "公開しているホスト名"}"
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
