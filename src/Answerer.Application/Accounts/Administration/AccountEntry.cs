using Answerer.Storage.Accounts;

namespace Answerer.Application.Accounts.Administration;

/// <summary>An account as administrators see it.</summary>
public sealed record AccountEntry(
    string Id,
    string Login,
    string Name,
    string Team,
    string Role,
    bool Disabled,
    bool Locked,
    bool HasPassword,
    DateTimeOffset Created,
    DateTimeOffset? LastSignIn)
{
    internal static AccountEntry From(AccountRow row, DateTimeOffset now) => new(
        row.Id, row.Login, row.Name, row.Team, row.Role, row.Disabled, row.LockedUntil > now, row.Password is not null, row.Created, row.LastSignIn);
}
