using System.Text;
using Answerer.Excel.Tests.Building;
using Answerer.Testing;

namespace Answerer.Excel.Tests.Hostile;

/// <summary>Random damage, with fixed seeds: a refusal or a harmless result, never another exception.</summary>
public sealed class DamageTests
{
    private static readonly byte[] Original = new TestBook()
        .Sheet("確認", """<cols><col min="1" max="3" width="9" style="4"/></cols><sheetData><row r="1" spans="1:3" ht="20"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><v>45383.5</v></c><c r="C1"><f t="array" ref="C1:C2">A1</f><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><r><t>極秘</t></r><r><t>事項</t></r></is></c><c r="C2"><v>1e300</v></c></row></sheetData><autoFilter ref="A1:C2"/><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="B2:B9 D1"><formula1>名前</formula1></dataValidation></dataValidations>""")
        .Sheet("一覧", """<sheetData><row r="1"><c r="A1" t="str"><v>対応</v></c></row></sheetData>""", " state=\"hidden\"")
        .Strings("<si><t>極秘質問</t><rPh sb=\"0\" eb=\"2\"><t>シツモン</t></rPh></si>")
        .Workbook(after: "<definedNames><definedName name=\"名前\">一覧!$A$1:$A$9</definedName></definedNames><calcPr calcId=\"1\"/>")
        .Build();

    private static readonly EvidenceSheet Evidence = new([["社内"]], ["セル", "状態"], [new EvidenceRow("確認", new CellRef(2, 2), ["B2", "回答"], EvidenceTone.Check)]);

    /// <summary>Reads, writes and compares; true when the file was taken.</summary>
    private static bool TryAll(byte[] file)
    {
        try
        {
            var workbook = Workbook.Open(file, WorkbookLimits.Default with { MaxInflatedBytes = 1 << 24 });
            CellEdit[] edits = [new(workbook.Sheets[0].Name, CellRef.Parse("B2"), "対応"), new(workbook.Sheets[0].Name, CellRef.Parse("D7"), "", 5)];
            var filled = WorkbookWriter.Write(workbook, edits, null, workbook.StructureProtected ? null : Evidence);
            var refused = PackageComparer.Compare(Workbook.Open(file), filled, edits).Differences.Where(d => !d.Allowed).ToList();
            Assert.True(refused.Count == 0, string.Join('\n', refused.Take(5)));
            return true;
        }
        catch (WorkbookFormatException refusal)
        {
            Assert.DoesNotContain("極秘", refusal.Message, StringComparison.Ordinal); // a customer's cell is nobody's message
            return false;
        }
        catch (ArgumentException e) when (e.ParamName == "edits")
        {
            return false; // the damage put a formula, or a merge over both, where the answer goes
        }
    }

    [Fact]
    public void Open_CutAnywhere_IsRefused()
    {
        Assert.True(TryAll(Original));
        for (var length = 0; length < Original.Length; length += 7)
            Assert.Throws<WorkbookFormatException>(() => Workbook.Open(Original.AsMemory(0, length)));
    }

    [Fact]
    public void Open_SamplesCutAtEveryThousandthByte_AreRefused()
    {
        foreach (var sample in Directory.EnumerateFiles(Repository.PathTo("samples"), "*.xlsx"))
        {
            var file = File.ReadAllBytes(sample);
            Assert.NotEmpty(Workbook.Open(file).Sheets);
            for (var length = 1000; length < file.Length; length += 1000)
                Assert.Throws<WorkbookFormatException>(() => Workbook.Open(file.AsMemory(0, length)));
        }
    }

    // Ten times five hundred: half of them in a file of every kind of part, half in a sample as customers send them.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Open_FlippedBits_IsRefusedOrHarmless(int seed)
    {
        var random = new Random(seed);
        var original = seed % 2 == 1 ? Original : File.ReadAllBytes(Directory.EnumerateFiles(Repository.PathTo("samples"), "*.xlsx").Order(StringComparer.Ordinal).First());
        for (var round = 0; round < 500; round++)
        {
            var file = original.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--) file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            TryAll(file);
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Open_MangledXml_IsRefusedOrWrittenAllTheSame(int seed)
    {
        var random = new Random(seed);
        var parts = PackageParts.Read(Original);
        var taken = 0;
        for (var round = 0; round < 200; round++)
        {
            var target = random.Next(parts.Count);
            var package = new PackageBuilder();
            for (var i = 0; i < parts.Count; i++)
                package.Add(parts[i].Name, i == target ? Mangle(Encoding.UTF8.GetString(parts[i].Content), random) : Encoding.UTF8.GetString(parts[i].Content));
            if (TryAll(package.Build())) taken++;
        }
        Assert.InRange(taken, 1, 199);
    }

    // Removes, doubles, swaps or renames a tag or attribute, or plants something odd.
    private static string Mangle(string xml, Random random)
    {
        var tags = System.Text.RegularExpressions.Regex.Matches(xml, "<[^>]+>|\"[^\"]*\"|>[^<]+<");
        var (a, b) = (tags[random.Next(tags.Count)], tags[random.Next(tags.Count)]);
        string[] odd = ["", " ", "<!-- x -->", "<![CDATA[<c>]]>", "<?pi <c r=\"A1\"/>?>", "<c r=\"B2\"/>", "&#x3042;", "<row/>", "\uD83D\uDE00"];
        return random.Next(5) switch
        {
            0 => xml.Remove(a.Index, a.Length),
            1 => xml.Insert(a.Index, a.Value),
            2 => xml.Remove(a.Index, a.Length).Insert(a.Index, b.Value),
            3 => xml.Insert(a.Index, odd[random.Next(odd.Length)]),
            _ => xml.Insert(a.Index + a.Length, odd[random.Next(odd.Length)]),
        };
    }
}
