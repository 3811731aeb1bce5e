using System.Security.Cryptography;
using System.Text;

namespace Answerer.Indexing.Index;

/// <summary>The keys that say what an index and a model were made from.</summary>
/// <param name="Index">SHA-256 (hex) over the format's version, the dictionary's id, this assembly's id and every file of seeds/ and knowledge/.</param>
/// <param name="Training">SHA-256 (hex) over the dictionary's id and what a model learns from: every file of seeds/ and knowledge/ but the model itself,
/// the layouts of sheets and the files for readers.</param>
internal sealed record IndexKey(string Index, string Training)
{
    private static readonly string[] NotLearnedFrom = ["knowledge/model/", "knowledge/layouts/", "knowledge/README.md"];

    /// <summary>The keys of what lies in a root folder.</summary>
    /// <exception cref="CatalogueFormatException">The folders can't be read.</exception>
    public static IndexKey Of(string root, string dictionaryId)
    {
        using var index = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var training = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Other code may read a paper or cut a text otherwise.
        Add(index, $"{IndexFormat.Version}\n{dictionaryId}\n{typeof(IndexKey).Module.ModuleVersionId}");
        Add(training, dictionaryId);
        try
        {
            foreach (var (name, path) in Files(root))
            {
                var content = SHA256.HashData(File.ReadAllBytes(path));
                foreach (var hash in NotLearnedFrom.Any(other => name.StartsWith(other, StringComparison.Ordinal)) ? [index] : (IncrementalHash[])[index, training])
                {
                    Add(hash, name);
                    hash.AppendData(content);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueFormatException("seeds/ と knowledge/ を読めません。プログラムのフォルダにこの 2 つが必要です。", exception);
        }
        return new IndexKey(Convert.ToHexStringLower(index.GetHashAndReset()), Convert.ToHexStringLower(training.GetHashAndReset()));
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }

    private static IEnumerable<(string Name, string Path)> Files(string root) =>
        new[] { "knowledge", "seeds" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
}
