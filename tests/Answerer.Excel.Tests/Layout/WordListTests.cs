using Answerer.Excel.Layout;

namespace Answerer.Excel.Tests.Layout;

/// <summary>The word lists: every group is known to the code, every word says what its line says.</summary>
public sealed class WordListTests
{
    [Theory]
    [InlineData("header-words.tsv", typeof(HeaderKind))]
    [InlineData("owner-words.tsv", typeof(HeaderOwner))]
    [InlineData("choice-words.tsv", typeof(ChoiceMeaning))]
    public void Load_GroupNames_AreNamesOfTheEnum(string resource, Type names)
    {
        using var stream = typeof(Workbook).Assembly.GetManifestResourceStream(resource);
        using var reader = new StreamReader(stream!);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) Assert.Contains(line.Split('\t')[0], Enum.GetNames(names));
    }

    [Theory]
    [InlineData("回答", "Answer")]
    [InlineData("No.", "Number")]
    [InlineData("具体的な対応内容", "Text")]
    [InlineData("代替案・補足", "Text")]
    [InlineData("サービスレベル項目例", "Item")]
    [InlineData("規定内容", "Question")]
    [InlineData("確認結果", "Assessment")]
    [InlineData("当社使用欄", "Customer")]
    [InlineData("CSP Implementation Description", "Text")]
    [InlineData("Question ID", "Number")]
    [InlineData("貴社記入欄", "Answer")]
    [InlineData("provided", "None")]
    [InlineData("以下の「回答」欄にリストから選択してご記入ください。", "None")]
    public void Read_Header_GivesItsKind(string header, string kind) => Assert.Equal(kind, HeaderWords.Read(header).Kind.ToString());
}
