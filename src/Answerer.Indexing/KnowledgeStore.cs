using Answerer.Indexing.Analysis;
using Answerer.Indexing.Index;
using Answerer.Kuromoji;

namespace Answerer.Indexing;

/// <summary>
/// Loads the knowledge base: from a valid index where there is one, else built from seeds/ and knowledge/ and kept where the folder
/// can be written. An index is never changed in place: it is written to a temporary folder and renamed to <c>index/KEY/</c>.
/// </summary>
public static class KnowledgeStore
{
    /// <summary>Loads or builds.</summary>
    /// <param name="location">Where seeds, knowledge and index are.</param>
    /// <param name="dictionary">Gives the dictionary; called after the index is read, so that both can load side by side.</param>
    /// <param name="rebuild">Build even if a valid index exists.</param>
    /// <param name="warn">Receives what the user should know (index folder not writable, a damaged index was rebuilt), in Japanese.</param>
    /// <param name="cancellation">Cancels building.</param>
    /// <exception cref="PaperFormatException">A paper has not the expected form.</exception>
    /// <exception cref="CatalogueFormatException">The catalogue or a knowledge file can't be read.</exception>
    /// <exception cref="UserDictionaryFormatException">The domain dictionary has a bad line.</exception>
    public static KnowledgeBase Load(IndexLocation location, Func<JapaneseDictionary> dictionary, bool rebuild, Action<string> warn, CancellationToken cancellation)
    {
        var key = IndexKey.Of(location.Root, JapaneseDictionary.EmbeddedId);
        var folder = Path.Combine(location.IndexFolder, key.Index);
        var content = rebuild ? null : TryRead(Path.Combine(folder, IndexFormat.FileName), warn);
        var knowledge = content is null ? KnowledgeFiles.Read(location.Root) : null;
        var domainWords = knowledge?.DomainWords ?? File.ReadAllText(Path.Combine(location.Root, KnowledgeFiles.DomainDictionary));
        var analyzer = new TextAnalyzer(new Tokenizer(
            dictionary(), UserDictionary.Parse(new StringReader(domainWords), KnowledgeFiles.DomainDictionary), TokenizerMode.Search, discardPunctuation: true));
        if (content is null)
        {
            content = new IndexBuilder(analyzer, knowledge!).Build(knowledge!.ReadPapers(location.Root), cancellation);
            TryKeep(content, location.IndexFolder, folder, warn);
        }
        return new KnowledgeBase(content, analyzer, key);
    }

    private static IndexContent? TryRead(string file, Action<string> warn)
    {
        try
        {
            if (!File.Exists(file)) return null;
            var content = IndexReader.Read(File.ReadAllBytes(file), out var refusal);
            if (refusal is not null) warn($"索引を作り直します：{refusal}。");
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            warn("索引を読めないため、メモリ上に作ります。");
            return null;
        }
    }

    private static void TryKeep(IndexContent content, string indexFolder, string folder, Action<string> warn)
    {
        try
        {
            Directory.CreateDirectory(indexFolder);
            using var keeper = Lock(Path.Combine(indexFolder, ".lock"));
            // Another process is saving the same index at this moment.
            if (keeper is null) return;
            var temporary = Path.Combine(indexFolder, $".new-{Guid.NewGuid():N}");
            Directory.CreateDirectory(temporary);
            File.WriteAllBytes(Path.Combine(temporary, IndexFormat.FileName), IndexWriter.Write(content));
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            Directory.Move(temporary, folder);
            RemoveOutdated(indexFolder, folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            warn("索引を保存できないため、メモリ上の索引を使います（次回も作り直します）。");
        }
    }

    /// <summary>The lock, or null when another process holds it.</summary>
    private static FileStream? Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>Indexes of other keys are of no use any more; a process that still reads one has it in memory.</summary>
    private static void RemoveOutdated(string indexFolder, string current)
    {
        foreach (var other in Directory.EnumerateDirectories(indexFolder).Where(other => other != current && File.Exists(Path.Combine(other, IndexFormat.FileName))))
        {
            try
            {
                Directory.Delete(other, recursive: true);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Left for the next time: the index itself is kept.
            }
        }
    }
}
