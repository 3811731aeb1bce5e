using Answerer.Storage.Accounts;

namespace Answerer.Application.Accounts.Administration;

/// <summary>A key as administrators see it.</summary>
public sealed record ApiKeyEntry(
    string Id,
    string Name,
    string Team,
    string Role,
    DateTimeOffset Created,
    string CreatedBy,
    DateTimeOffset Expires,
    DateTimeOffset? Revoked,
    DateTimeOffset? LastUse)
{
    internal static ApiKeyEntry From(ApiKeyRow row, DateTimeOffset? lastUse) => new(
        row.Id, row.Name, row.Team, row.Role, row.Created, row.CreatedBy, row.Expires, row.Revoked, lastUse ?? row.LastUse);
}
