using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Answerer.Indexing.Analysis;
using Answerer.Indexing.Search;

namespace Answerer.Indexing.Index;

/// <summary>Reads the index file; header and checksum are validated before anything is trusted.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly BinaryReader input;

    private IndexReader(byte[] file) =>
        input = new BinaryReader(new MemoryStream(file, IndexFormat.HeaderBytes, file.Length - IndexFormat.HeaderBytes), Encoding.UTF8);

    /// <summary>The content, or null with the reason (Japanese) when the file is damaged, foreign or of another version.</summary>
    public static IndexContent? Read(byte[] file, out string? refusal)
    {
        refusal = Refusal(file);
        if (refusal is not null) return null;
        try
        {
            using var reader = new IndexReader(file);
            return reader.Content();
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or IOException or ArgumentException)
        {
            refusal = "内容が壊れています";
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => input.Dispose();

    private static string? Refusal(byte[] file)
    {
        if (file.Length < IndexFormat.HeaderBytes || !file.AsSpan(0, 8).SequenceEqual(IndexFormat.Magic)) return "索引ファイルではありません";
        var version = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(8));
        if (version != IndexFormat.Version) return $"形式の版が {version} です（この版のプログラムは {IndexFormat.Version}）";
        var payload = file.AsSpan(IndexFormat.HeaderBytes);
        if (BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(12)) != payload.Length) return "長さが合いません";
        return file.AsSpan(16, 32).SequenceEqual(SHA256.HashData(payload)) ? null : "チェックサムが合いません";
    }

    private IndexContent Content()
    {
        var papers = List(Paper);
        var vocabulary = Vocabulary();
        return new IndexContent(papers, vocabulary, List(() => Clause(papers)), List(Topic), new ControlTable(List(Control)), List(Contrast), Search());
    }

    private SearchIndex Search() => SearchIndexFile.Read(input.ReadBytes(input.Read7BitEncodedInt()), IndexFormat.FileName);

    private Paper Paper()
    {
        var service = new Service(input.ReadString(), input.ReadString(), Optional(), List(input.ReadString), input.ReadString(), Optional(), Optional())
        {
            Subjects = List(input.ReadString),
        };
        var day = input.Read7BitEncodedInt();
        return new Paper(service, List(ClauseText), List(Warning)) { Date = day == 0 ? null : DateOnly.FromDayNumber(day) };
    }

    private Clause ClauseText()
    {
        var id = new ClauseId(input.ReadString());
        var section = Optional();
        var title = input.ReadString();
        var lines = Lines();
        var text = input.ReadString();
        var runs = List(() => new TextRun(input.Read7BitEncodedInt(), input.Read7BitEncodedInt(), input.Read7BitEncodedInt()));
        return new Clause(id, section, title, new TracedText(text, runs)) { Lines = lines };
    }

    private ImportWarning Warning()
    {
        var kind = input.ReadString();
        var clause = Optional();
        var lines = Lines();
        var message = input.ReadString();
        var range = new TextRange(input.Read7BitEncodedInt(), input.Read7BitEncodedInt());
        return new ImportWarning(kind, clause, lines == default ? null : lines, message) { Range = range.Length == 0 ? null : range };
    }

    private Vocabulary Vocabulary()
    {
        var features = new FeatureTable(List(input.ReadString));
        var groups = List(() => (input.ReadString(), input.ReadDouble(), input.ReadBoolean()));
        var lexicon = new Lexicon(List(() => KeyValuePair.Create(input.ReadString(), Numbers())));
        return new Vocabulary(features, lexicon, groups, List(input.ReadString).ToHashSet(StringComparer.Ordinal));
    }

    private IndexedClause Clause(IReadOnlyList<Paper> papers)
    {
        var paper = input.Read7BitEncodedInt();
        var clause = papers[paper].Clauses[input.Read7BitEncodedInt()];
        return new IndexedClause(paper, clause, Vector(), Vector(),
            List(() => new IndexedSentence(new TextRange(input.Read7BitEncodedInt(), input.Read7BitEncodedInt()), Vector())));
    }

    private IndexedTopic Topic() => new(new ClauseId(input.ReadString()), input.ReadString(), Vector());

    private Control Control() =>
        new(new ClauseId(input.ReadString()), input.ReadString(), input.ReadString(), input.ReadString(), List(input.ReadString), List(input.ReadString));

    private Contrast Contrast() =>
        new(List(input.ReadString), List(() => new ContrastSide(input.ReadString(), List(input.ReadString))));

    private FieldVector Vector()
    {
        var features = Numbers();
        var counts = new int[features.Length];
        for (var i = 0; i < counts.Length; i++) counts[i] = input.Read7BitEncodedInt();
        return new FieldVector(features, counts, counts.Sum());
    }

    private int[] Numbers() => List(input.Read7BitEncodedInt);

    private LineRange Lines() => new(input.Read7BitEncodedInt(), input.Read7BitEncodedInt());

    private string? Optional() => input.ReadBoolean() ? input.ReadString() : null;

    private T[] List<T>(Func<T> read)
    {
        var items = new T[input.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }
}
