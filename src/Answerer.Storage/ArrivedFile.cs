namespace Answerer.Storage;

/// <summary>A file that was taken in but belongs to nobody yet; removed on disposal unless it was kept.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Hash">SHA-256 of its content in lower-case hexadecimal digits.</param>
/// <param name="Bytes">Its length.</param>
public sealed record ArrivedFile(string Path, string Hash, long Bytes) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
