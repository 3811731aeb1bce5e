using System.Reflection;
using Answerer.Kuromoji.Dictionaries;

namespace Answerer.Kuromoji;

/// <summary>
/// IPADIC, the dictionary that Japanese text is analysed with. Immutable and thread-safe; load it once.
/// Readings and pronunciations are unpacked when first asked for.
/// </summary>
public sealed class JapaneseDictionary
{
    private const string ResourceName = "ipadic.bin";

    private readonly Lazy<ReadingTables> readings;

    private JapaneseDictionary(string id, LexicalTables lexical, Func<ReadingTables> loadReadings)
    {
        Id = id;
        Lexical = lexical;
        readings = new Lazy<ReadingTables>(loadReadings);
    }

    /// <summary>The SHA-256 of the dictionary's content in hexadecimal: same id, same analysis.</summary>
    public string Id { get; }

    internal LexicalTables Lexical { get; }

    internal ReadingTables Readings => readings.Value;

    /// <summary>The id of the dictionary that the assembly carries, known without loading it.</summary>
    public static string EmbeddedId => new PackedDictionary(PackedResource().Memory).Hash.ToString();

    /// <summary>Loads the dictionary that the assembly carries.</summary>
    /// <param name="cacheFolder">
    /// A folder for an unpacked copy (some 17 MB). The first process writes it, later ones map it and start faster. Where
    /// that isn't possible, or the copy isn't what it should be, the dictionary is unpacked in memory. Whoever can write to
    /// the folder can change the analysis.
    /// </param>
    public static JapaneseDictionary Load(string? cacheFolder = null) => FromPacked(PackedResource().Memory, cacheFolder);

    /// <exception cref="InvalidDataException">The bytes aren't a packed dictionary of this version.</exception>
    internal static JapaneseDictionary FromPacked(ReadOnlyMemory<byte> bytes, string? cacheFolder = null)
    {
        var packed = new PackedDictionary(bytes);
        if (cacheFolder is null)
            return Create(packed, packed.UnpackLexical(), packed.UnpackReadings);
        var file = new UnpackedFile(packed, cacheFolder);
        if (!file.TryMap(out var lexical, out var readings))
        {
            (lexical, readings) = (packed.UnpackLexical(), packed.UnpackReadings());
            file.TryWrite(lexical, readings);
        }
        return Create(packed, lexical, () => readings);
    }

    internal static ResourceMemory PackedResource() =>
        new((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!);

    private static JapaneseDictionary Create(PackedDictionary packed, MemoryBlock lexical, Func<MemoryBlock> readings) =>
        new(packed.Hash.ToString(), new LexicalTables(packed.Counts, lexical), () => new ReadingTables(packed.Counts, readings()));
}
