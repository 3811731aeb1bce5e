using Answerer.Storage.Accounts;
using Answerer.Storage.Audit;

namespace Answerer.Application.Accounts;

/// <summary>Makes links with which people set their passwords.</summary>
public sealed class Invitations(AccountStore store, TimeProvider time)
{
    private const string FirstLogin = "admin";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>A link for the first administrator, whose account is made where there is none.</summary>
    /// <param name="always">Also when an administrator can sign in already: for one who forgot the password.</param>
    /// <returns>Null when an administrator can sign in, and it isn't asked for in any case.</returns>
    public Invitation? ForAdministrator(bool always)
    {
        var administrators = Administrators();
        if (!always && administrators.Any(account => account.Password is not null)) return null;
        if (administrators.Count == 0)
        {
            AddFirst();
            administrators = Administrators();
        }
        return For(administrators[0], AuditEntry.Service);
    }

    internal Invitation For(AccountRow account, string who)
    {
        var now = time.GetUtcNow();
        var invitation = new Invitation(account.Id, account.Login, Secret.New(), now + Lifetime);
        var link = new TokenRow { Hash = Secret.Hash(invitation.Secret), Account = account.Id, Expires = invitation.Expires };
        store.PutLink(link, new AuditEntry(now, who, account.Team, "link.add", account.Id, null));
        return invitation;
    }

    private List<AccountRow> Administrators() =>
        [.. store.List().Where(account => account is { Disabled: false } && account.Role == Role.Administrator.Word()).OrderBy(account => account.Created)];

    private void AddFirst()
    {
        var now = time.GetUtcNow();
        var account = new AccountRow
        {
            Id = Secret.NewId(),
            // The name may be taken by somebody who is no administrator any more.
            Login = store.FindLogin(FirstLogin) is null ? FirstLogin : $"{FirstLogin}-{Secret.NewId()}",
            Name = "管理者",
            Team = "default",
            Role = Role.Administrator.Word(),
            Created = now,
        };
        store.Add(account, new AuditEntry(now, AuditEntry.Service, account.Team, "account.add", account.Id, account.Role));
    }
}
