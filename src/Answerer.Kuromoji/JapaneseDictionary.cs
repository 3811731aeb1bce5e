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

    private readonly Lazy<ReadingTables> _readings;

    private JapaneseDictionary(string id, LexicalTables lexical, Func<ReadingTables> loadReadings)
    {
        Id = id;
        Lexical = lexical;
        _readings = new Lazy<ReadingTables>(loadReadings);
    }

    /// <summary>The SHA-256 of the dictionary's content in hexadecimal: same id, same analysis.</summary>
    public string Id { get; }

    internal LexicalTables Lexical { get; }

    internal ReadingTables Readings => _readings.Value;

    /// <summary>The id of the dictionary that the assembly carries, known without loading it.</summary>
    public static string EmbeddedId => new PackedDictionary(PackedResource().Memory).Hash.ToString();

    /// <summary>Loads the dictionary that the assembly carries.</summary>
    public static JapaneseDictionary Load() => FromPacked(PackedResource().Memory);

    /// <exception cref="InvalidDataException">The bytes aren't a packed dictionary of this version.</exception>
    internal static JapaneseDictionary FromPacked(ReadOnlyMemory<byte> bytes)
    {
        var packed = new PackedDictionary(bytes);
        return new JapaneseDictionary(
            packed.Hash.ToString(),
            new LexicalTables(packed.Counts, packed.UnpackLexical()),
            () => new ReadingTables(packed.Counts, packed.UnpackReadings()));
    }

    internal static ResourceMemory PackedResource() =>
        new((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)!);
}
