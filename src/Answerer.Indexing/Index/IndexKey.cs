using System.Security.Cryptography;
using System.Text;

namespace Answerer.Indexing.Index;

/// <summary>The key of an index: SHA-256 over the format's version, the dictionary's id, this assembly's id and every file of seeds/ and knowledge/.</summary>
internal static class IndexKey
{
    /// <summary>The key in lower-case hexadecimal.</summary>
    /// <exception cref="CatalogueFormatException">The folders can't be read.</exception>
    public static string Of(string root, string dictionaryId)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Other code may read a paper or cut a text otherwise.
        Add($"{IndexFormat.Version}\n{dictionaryId}\n{typeof(IndexKey).Module.ModuleVersionId}");
        try
        {
            foreach (var (name, path) in Files(root))
            {
                Add(name);
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CatalogueFormatException("seeds/ と knowledge/ を読めません。プログラムのフォルダにこの 2 つが必要です。", exception);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());

        void Add(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }

    private static IEnumerable<(string Name, string Path)> Files(string root) =>
        new[] { "knowledge", "seeds" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
}
