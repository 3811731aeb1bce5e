using Answerer.Storage.Audit;
using Answerer.Storage.Jobs;
using Answerer.Testing;

namespace Answerer.Storage.Tests;

/// <summary>A database in a folder of its own.</summary>
internal sealed class StoreFixture : IDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    public StoreFixture()
    {
        Database = Database.Open(folder.Path);
        Jobs = new JobStore(Database);
        Audit = new AuditLog(Database);
    }

    public string Folder => folder.Path;

    public Database Database { get; }

    public JobStore Jobs { get; }

    public AuditLog Audit { get; }

    public JobRow Add(string id, string team = "sales", int minutes = 0, string state = JobStates.Queued, string content = "c0ffee")
    {
        var job = new JobRow
        {
            Id = id,
            Team = team,
            Owner = "a1",
            OwnerName = "山田",
            Name = "様式.xlsx",
            Content = content,
            Bytes = 1,
            State = state,
            Created = Now.AddMinutes(minutes),
            Updated = Now.AddMinutes(minutes),
            Version = 1,
        };
        Assert.NotNull(Jobs.Add(job, 100, 100, Entry("job.upload", id)));
        return job;
    }

    public JobRow Claim(string holder = "p-1", int seconds = 0) => Jobs.Claim(holder, Now.AddSeconds(seconds), Now.AddSeconds(seconds + 30))!;

    public static AuditEntry Entry(string action, string target) => new(Now, "a1", "sales", action, target, null);

    public static QuestionRow Question(int number, string category = "review") => new() { Number = number, Found = "{}", Category = category };

    public void Dispose()
    {
        Database.Dispose();
        folder.Dispose();
    }
}
