using System.Security.Cryptography;
using Answerer.Kuromoji.Dictionaries;
using Answerer.Testing;

namespace Answerer.Kuromoji.Tests.Dictionaries;

public sealed class PackedResourceTests
{
    private static readonly string Folder = Repository.PathTo("src", "Answerer.Kuromoji", "Resources");

    [Fact]
    public void Resource_HashedAnew_IsTheOneInItsOriginRecord()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "ipadic.bin"));
        var expected = $"{Convert.ToHexStringLower(SHA256.HashData(bytes))} {bytes.Length,9} ipadic.bin";
        Assert.Contains(expected, File.ReadAllLines(Path.Combine(Folder, "ipadic.origin.txt")));
    }

    [Fact]
    public void Id_OfTheResource_IsTheHashOfItsContent()
    {
        var packed = new PackedDictionary(JapaneseDictionary.PackedResource().Memory);
        Assert.Equal(packed.ComputeHash().ToString(), TestDictionaries.Ipadic.Id);
    }

    [Fact]
    public void Counts_OfTheResource_AreThoseOfIpadic()
    {
        var counts = TestDictionaries.Ipadic.Lexical.Counts;
        Assert.Equal((392_127, 1316), (counts.SystemEntries, counts.Contexts));
    }

    [Fact]
    public void Headers_InTheirFiles_HaveTheSizeOfTheirSpecification() =>
        Assert.Equal((92, 44, 100), (PackedHeader.Size, PackedHeader.HashedFrom, UnpackedHeader.Size));
}
