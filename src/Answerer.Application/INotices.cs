namespace Answerer.Application;

/// <summary>Takes what the user should know although the work goes on; messages are Japanese. Thread-safe.</summary>
public interface INotices
{
    /// <summary>Passes one notice on.</summary>
    void Warn(string message);
}
