using Answerer.Indexing.Search;

namespace Answerer.Indexing.Tests.Search;

public sealed class SearchIndexFileTests
{
    private static readonly byte[] Bytes = SearchIndexFile.Write(SearchIndexes.Of(SearchIndexes.RandomDocuments(1000, 6)));

    [Fact]
    public void Write_TwoBuilds_GiveTheSameBytes() =>
        Assert.Equal(Bytes, SearchIndexFile.Write(SearchIndexes.Of(SearchIndexes.RandomDocuments(1000, 6))));

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameIndex()
    {
        var index = SearchIndexFile.Read(Bytes, "test");
        Assert.Equal(Bytes, SearchIndexFile.Write(index));
        Assert.Equal(
            SearchIndexes.Search(SearchIndexes.Of(SearchIndexes.RandomDocuments(1000, 6)), "t5 t0 t77", 10),
            SearchIndexes.Search(index, "t5 t0 t77", 10));
    }

    [Fact]
    public void Read_OtherVersion_IsRefusedByName()
    {
        var exception = Refuse(static bytes => bytes[8] = 0);
        Assert.Equal("検索索引 clauses.bin: 形式の版が 0 です（この版のプログラムは 1）。", exception.Message);
        Assert.Equal("clauses.bin", exception.SourceName);
    }

    [Fact]
    public void Read_OtherFile_IsRefused() => Assert.Contains("検索索引ではありません", Refuse(static bytes => bytes[0] = 0).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_DamagedFile_IsRefused() => Assert.Contains("チェックサム", Refuse(static bytes => bytes[^1] ^= 1).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ShortFile_IsRefused() => Assert.Throws<SearchIndexFormatException>(() => SearchIndexFile.Read(Bytes.AsSpan(0, 20), "test"));

    private static SearchIndexFormatException Refuse(Action<byte[]> damage)
    {
        var bytes = Bytes.ToArray();
        damage(bytes);
        return Assert.Throws<SearchIndexFormatException>(() => SearchIndexFile.Read(bytes, "clauses.bin"));
    }
}
