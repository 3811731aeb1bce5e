using System.Globalization;
using System.Net;

namespace Answerer.Application;

/// <summary>One setting: reader, messages and docs/configuration.md all follow from it.</summary>
/// <param name="Name">Its name in answerer.json.</param>
/// <param name="Default">Its default, as documents show it.</param>
/// <param name="Range">What it may be, in Japanese.</param>
/// <param name="Meaning">What it does, in English, for docs/configuration.md.</param>
/// <param name="Set">Takes a value; false when it isn't one, or out of range.</param>
public sealed record Setting(string Name, string Default, string Range, string Meaning, Func<AnswererOptions, string, bool> Set)
{
    /// <summary>All settings in the order of docs/configuration.md.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("maxAutoError", "0.01", "0.0001 から 0.5 の数", "The share of wrong answers accepted among those filled without a look. Smaller: more answers are left for review.", (options, value) =>
            Assign(Number(value, out var number) && number is >= 0.0001 and <= 0.5, () => options.MaxAutoError = number)),
        new("evidence", "sheet", "sheet, inline, separate, none のいずれか", "Where the evidence goes: `sheet` (回答根拠 in the workbook), `inline` (behind each answer), `separate` (a workbook beside the output), `none`.", (options, value) =>
            Assign(Word<EvidencePlace>(value, out var place), () => options.Evidence = place)),
        new("review", "draft", "draft, blank のいずれか", "What is written for answers to be checked: `draft` (the text behind 【要確認】) or `blank`.", (options, value) =>
            Assign(Word<ReviewMode>(value, out var mode), () => options.Review = mode)),
        Folder("index", "index", "The folder for built indexes; relative to the program's folder. If it can't be written, the index is built in memory, with a notice.", (options, value) => options.Index = value),
        Integer("parallelism", "number of processors", 1, 64, "How many questions are answered at the same time.", (options, value) => options.Parallelism = (int)value),
        Folder("root", "the program's folder", "The folder that holds `seeds/` and `knowledge/`. `answerer.json` is looked for in the folder that the variable names.", (options, value) => options.Root = value),
        Folder("data", "data", "The folder of the service: database, uploaded files, keys of its cookies, backups; relative to the program's folder.", (options, value) => options.Service.Data = value),
        Integer("maxUploadBytes", "20971520", 65_536, 100 << 20, "Largest upload, in bytes.", (options, value) => options.Service.MaxUploadBytes = value),
        Integer("maxBatchBytes", "209715200", 65_536, 2_000_000_000, "Largest ZIP file of a batch, in bytes, packed and unpacked.", (options, value) => options.Service.MaxBatchBytes = value),
        Integer("jobWorkers", "number of processors less one", 1, 64, "How many workbooks the service fills at the same time.", (options, value) => options.Service.JobWorkers = (int)value),
        Integer("maxQueuedJobs", "1000", 1, 100_000, "How many jobs may wait.", (options, value) => options.Service.MaxQueuedJobs = (int)value),
        Integer("maxQueuedJobsPerTeam", "300", 1, 100_000, "How many jobs of one team may wait.", (options, value) => options.Service.MaxQueuedJobsPerTeam = (int)value),
        Integer("jobTimeLimitSeconds", "120", 5, 3_600, "How long one attempt at a workbook may take, and how long showing or downloading it.", (options, value) => options.Service.JobTimeLimit = TimeSpan.FromSeconds(value)),
        Integer("jobMemoryLimitMegabytes", "1024", 128, 16_384, "By how much the heap may grow while a workbook is filled, shown or downloaded.", (options, value) => options.Service.JobMemoryLimitBytes = value << 20),
        Integer("leaseSeconds", "30", 5, 3_600, "How long a worker holds a job without renewing its lease.", (options, value) => options.Service.Lease = TimeSpan.FromSeconds(value)),
        Integer("retentionDays", "30", 1, 3_650, "After how many days a job and its files are erased.", (options, value) => options.Service.Retention = TimeSpan.FromDays(value)),
        Integer("backupHours", "24", 0, 720, "How often a backup is made; 0 for never.", (options, value) => options.Service.BackupEvery = TimeSpan.FromHours(value)),
        Integer("backupsKept", "7", 1, 365, "How many backups are kept.", (options, value) => options.Service.BackupsKept = (int)value),
        Integer("sessionHours", "12", 1, 168, "How long a sign-in holds.", (options, value) => options.Service.Session = TimeSpan.FromHours(value)),
        Integer("lockoutFailures", "5", 3, 100, "After how many wrong passwords an account is locked.", (options, value) => options.Service.LockoutFailures = (int)value),
        Integer("lockoutMinutes", "15", 1, 1_440, "For how long it is locked.", (options, value) => options.Service.Lockout = TimeSpan.FromMinutes(value)),
        Integer("signInsPerMinute", "20", 1, 10_000, "How often one address may try to sign in, a minute.", (options, value) => options.Service.SignInsPerMinute = (int)value),
        Integer("requestsPerSecond", "400", 1, 100_000, "How many requests one person or key may send, a second.", (options, value) => options.Service.RequestsPerSecond = (int)value),
        Integer("uploadsPerMinute", "120", 1, 100_000, "How many workbooks one person or key may upload, a minute.", (options, value) => options.Service.UploadsPerMinute = (int)value),
        new("hosts", "those of the addresses", "ホスト名（コンマ区切り）", "Under which names the service is reached, separated by commas. Needed where it listens on all addresses; behind a proxy every name is taken unless some are set.", (options, value) =>
            Assign(Split(value).All(host => Uri.CheckHostName(host) is not UriHostNameType.Unknown), () => options.Service.Hosts = Split(value))),
        new("proxies", "this machine", "IP アドレスまたは CIDR（コンマ区切り）", "With `--behind-proxy`: the proxies whose `X-Forwarded-` headers are taken, besides those on this machine, separated by commas.", (options, value) =>
            Assign(Split(value).All(network => Network(network) is not null), () => options.Service.Proxies = [.. Split(value).Select(network => Network(network)!.Value)])),
        new("otlpEndpoint", "none", "http または https の URL", "Where metrics and traces go (OTLP over gRPC).", (options, value) =>
            Assign(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https", () => options.Service.OtlpEndpoint = value)),
    ];

    private static Setting Integer(string name, string @default, long least, long most, string meaning, Action<AnswererOptions, long> assign) => new(
        name,
        @default,
        string.Create(CultureInfo.InvariantCulture, $"{least} から {most} の整数"),
        meaning,
        (options, value) => Assign(
            long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most, () => assign(options, number)));

    private static Setting Folder(string name, string @default, string meaning, Action<AnswererOptions, string> assign) =>
        new(name, @default, "フォルダのパス", meaning, (options, value) => Assign(value.Length > 0, () => assign(options, value)));

    private static string[] Split(string value) => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>10.0.0.0/8, or one address.</summary>
    private static IPNetwork? Network(string value) =>
        IPNetwork.TryParse(value, out var network) ? network
        : IPAddress.TryParse(value, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;

    private static bool Assign(bool isValid, Action assign)
    {
        if (isValid) assign();
        return isValid;
    }

    private static bool Number(string value, out double number) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    // Enum.TryParse also takes numbers ("7"), which are no words of the settings.
    private static bool Word<T>(string value, out T word)
        where T : struct, Enum =>
        Enum.TryParse(value, ignoreCase: true, out word) && value.All(char.IsAsciiLetter);
}
