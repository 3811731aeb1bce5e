using System.Net;

namespace Answerer.Application;

/// <summary>The settings of the service; their ranges and defaults stand in <see cref="Setting.All"/>.</summary>
public sealed class ServiceOptions
{
    /// <summary>The folder of database, files and keys; data/ below the root unless set.</summary>
    public string Data { get; set; } = "";

    /// <summary>Largest upload, in bytes.</summary>
    public long MaxUploadBytes { get; set; } = 20 << 20;

    /// <summary>Largest ZIP file of a batch, in bytes, packed and unpacked.</summary>
    public long MaxBatchBytes { get; set; } = 200 << 20;

    /// <summary>How many workbooks are filled at the same time; one core is left to those who ask.</summary>
    public int JobWorkers { get; set; } = Math.Clamp(Environment.ProcessorCount - 1, 1, 64);

    /// <summary>How many jobs may wait, of all teams.</summary>
    public int MaxQueuedJobs { get; set; } = 1_000;

    /// <summary>How many jobs of one team may wait.</summary>
    public int MaxQueuedJobsPerTeam { get; set; } = 300;

    /// <summary>How long one attempt at a workbook may take.</summary>
    public TimeSpan JobTimeLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>By how many bytes the heap may grow while a workbook is filled.</summary>
    public long JobMemoryLimitBytes { get; set; } = 1L << 30;

    /// <summary>How long a worker holds a job without renewing its lease.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>After how long a job and its files are erased.</summary>
    public TimeSpan Retention { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How often a backup is made; zero for never.</summary>
    public TimeSpan BackupEvery { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How many backups are kept.</summary>
    public int BackupsKept { get; set; } = 7;

    /// <summary>How long a sign-in holds.</summary>
    public TimeSpan Session { get; set; } = TimeSpan.FromHours(12);

    /// <summary>After how many wrong passwords an account is locked.</summary>
    public int LockoutFailures { get; set; } = 5;

    /// <summary>For how long it is locked.</summary>
    public TimeSpan Lockout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How often one address may try to sign in, a minute.</summary>
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>How many requests one person or key may send, a second.</summary>
    public int RequestsPerSecond { get; set; } = 400;

    /// <summary>How many workbooks one person or key may upload, a minute.</summary>
    public int UploadsPerMinute { get; set; } = 120;

    /// <summary>Under which names the service is reached, besides those of its addresses.</summary>
    public IReadOnlyList<string> Hosts { get; set; } = [];

    /// <summary>Addresses of the reverse proxies whose word is taken for who calls, besides this machine's.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; set; } = [];

    /// <summary>Where metrics and traces go (OTLP over gRPC); empty for nowhere.</summary>
    public string OtlpEndpoint { get; set; } = "";
}
