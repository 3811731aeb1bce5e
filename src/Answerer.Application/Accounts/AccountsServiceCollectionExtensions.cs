using Answerer.Application.Accounts.Administration;
using Answerer.Application.Accounts.SignIn;
using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Answerer.Application.Accounts;

/// <summary>Registers accounts, keys and the audit log.</summary>
public static class AccountsServiceCollectionExtensions
{
    /// <summary>Adds them; the host registers the database.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton<AccountStore>();
        services.TryAddSingleton<SessionStore>();
        services.TryAddSingleton<ApiKeyStore>();
        services.TryAddSingleton<AuditLog>();
        services.TryAddSingleton<AccountDirectory>();
        services.TryAddSingleton<Invitations>();
        services.TryAddSingleton<Passwords>();
        services.TryAddSingleton<PasswordGate>();

        services.AddHandler<SignInByPassword, Result<NewSession>, SignInByPasswordHandler>();
        services.AddHandler<SignInByLink, Result<NewSession>, SignInByLinkHandler>();
        services.AddHandler<ChangePassword, Result<NewSession>, ChangePasswordHandler>();
        services.AddHandler<SignOut, Unit, SignOutHandler>();
        services.AddHandler<ListAccounts, Result<IReadOnlyList<AccountEntry>>, ListAccountsHandler>();
        services.AddHandler<AddAccount, Result<InvitedAccount>, AddAccountHandler>();
        services.AddHandler<ChangeAccount, Result<AccountEntry>, ChangeAccountHandler>();
        services.AddHandler<InviteAccount, Result<InvitedAccount>, InviteAccountHandler>();
        services.AddHandler<ListApiKeys, Result<IReadOnlyList<ApiKeyEntry>>, ListApiKeysHandler>();
        services.AddHandler<AddApiKey, Result<NewApiKey>, AddApiKeyHandler>();
        services.AddHandler<RevokeApiKey, Result<ApiKeyEntry>, RevokeApiKeyHandler>();
        services.AddHandler<ListAudit, Result<AuditPage>, ListAuditHandler>();
        return services;
    }
}
