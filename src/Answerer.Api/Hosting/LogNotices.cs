using Answerer.Application;

namespace Answerer.Api.Hosting;

/// <summary>Notices of the libraries go to the log.</summary>
internal sealed partial class LogNotices(ILoggerFactory loggers) : INotices
{
    private readonly ILogger logger = loggers.CreateLogger("Answerer");

    /// <inheritdoc/>
    public void Warn(string message) => Log.Notice(logger, message);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Message}")]
        public static partial void Notice(ILogger logger, string message);
    }
}
