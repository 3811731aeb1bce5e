namespace Answerer.Kuromoji.Tests.Dictionaries;

public sealed class UnpackedFileTests : IDisposable
{
    private const string Text = "東京へ行った。";

    private readonly string folder = Directory.CreateTempSubdirectory("answerer-kuromoji").FullName;
    private readonly byte[] packed = TestDictionaries.PackTiny(["東京,1,10", "へ,2,10", "行っ,3,10,行く", "た,4,10"]);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_SecondTime_MapsWhatTheFirstWroteAndAnalysesAlike()
    {
        var expected = Describe(JapaneseDictionary.FromPacked(packed));
        Assert.Equal(expected, Describe(JapaneseDictionary.FromPacked(packed, folder)));
        var written = File.GetLastWriteTimeUtc(CopyPath());
        Assert.Equal(expected, Describe(JapaneseDictionary.FromPacked(packed, folder)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(CopyPath()));
    }

    [Fact]
    public void Load_FolderMissing_MakesIt()
    {
        _ = JapaneseDictionary.FromPacked(packed, Path.Combine(folder, "a", "b"));
        Assert.Single(Directory.GetFiles(Path.Combine(folder, "a", "b")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(20)]
    [InlineData(60)]
    public void Load_HeaderDamaged_IsNotTrustedAndWrittenAnew(int damagedByte)
    {
        var expected = Describe(JapaneseDictionary.FromPacked(packed, folder));
        var sound = File.ReadAllBytes(CopyPath());
        var damaged = sound.ToArray();
        damaged[damagedByte] ^= 0xFF;
        File.WriteAllBytes(CopyPath(), damaged);
        Assert.Equal(expected, Describe(JapaneseDictionary.FromPacked(packed, folder)));
        Assert.Equal(sound, File.ReadAllBytes(CopyPath()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(10_000)]
    public void Load_FileCutShort_IsNotTrustedAndWrittenAnew(int length)
    {
        var expected = Describe(JapaneseDictionary.FromPacked(packed, folder));
        var sound = File.ReadAllBytes(CopyPath());
        File.WriteAllBytes(CopyPath(), sound[..length]);
        Assert.Equal(expected, Describe(JapaneseDictionary.FromPacked(packed, folder)));
        Assert.Equal(sound, File.ReadAllBytes(CopyPath()));
    }

    [Fact]
    public void Load_FolderCannotBeMade_WorksInMemory()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        Assert.Equal(Describe(JapaneseDictionary.FromPacked(packed)), Describe(JapaneseDictionary.FromPacked(packed, Path.Combine(file, "folder"))));
    }

    [Fact]
    public void Load_EmbeddedDictionaryMapped_AnalysesAlike()
    {
        _ = JapaneseDictionary.Load(folder);
        var mapped = JapaneseDictionary.Load(folder);
        Assert.Equal(TestDictionaries.Ipadic.Id, mapped.Id);
        Assert.Equal(Describe(TestDictionaries.Ipadic), Describe(mapped));
    }

    private string CopyPath() => Assert.Single(Directory.GetFiles(folder));

    private static string Describe(JapaneseDictionary dictionary)
    {
        var tokens = new List<Token>();
        new Tokenizer(dictionary).CreateWorker().Tokenize(Text, tokens);
        return string.Join('|', tokens.Select(static token => $"{token.Surface} {token.BaseForm} {token.PartOfSpeech} {token.Reading} {token.Pronunciation}"));
    }
}
