using Answerer.Excel.Binary;

namespace Answerer.Excel.Tests.Binary;

/// <summary>Binary workbooks that are damaged, locked, too old or too large end with the right refusal.</summary>
public sealed class BinaryDamageTests
{
    private static WorkbookProblem? Problem(byte[] file, WorkbookLimits? limits = null)
    {
        try
        {
            var workbook = Workbook.Open(file, limits);
            var edit = BinaryBook.Edit("H70", "回答", null, workbook.Sheets[0].Name);
            var filled = WorkbookWriter.Write(workbook, [edit]);
            PackageComparer.Compare(Workbook.Open(file), filled, [edit]);
            return null;
        }
        catch (WorkbookFormatException refusal)
        {
            Assert.NotEmpty(refusal.Message);
            return refusal.Problem;
        }
    }

    private static byte[] WithStream(Func<byte[], byte[]> change)
    {
        var document = CompoundDocument.Read(BinaryBook.Features);
        var stream = document.FindStream("Workbook")!;
        return CompoundWriter.Replace(document, stream, change(stream.Content.ToArray()));
    }

    [Fact]
    public void Open_CutAtEveryThousandthByte_IsRefused()
    {
        Assert.Null(Problem(BinaryBook.Features));
        for (var length = 1000; length < BinaryBook.Features.Length - 512; length += 1000)
            Assert.NotNull(Problem(BinaryBook.Features[..length]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Open_FlippedBits_IsRefusedOrHarmless(int seed)
    {
        var random = new Random(seed);
        var refused = 0;
        for (var round = 0; round < 500; round++)
        {
            var file = BinaryBook.Features.ToArray();
            for (var flips = random.Next(1, 4); flips > 0; flips--) file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            if (Problem(file) is not null) refused++;
        }
        Assert.InRange(refused, 1, 499);
    }

    [Fact]
    public void Open_Encrypted_IsRefused() =>
        // FILEPASS behind the first record.
        Assert.Equal(WorkbookProblem.Encrypted, Problem(WithStream(stream => [.. stream[..20], 0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0, .. stream[20..]])));

    [Fact]
    public void Open_OlderThanExcel97_IsRefused()
    {
        Assert.Equal(WorkbookProblem.OldBinary, Problem(WithStream(stream =>
        {
            stream[5] = 5; // the version in BOF
            return stream;
        })));
    }

    [Fact]
    public void Open_BeyondALimit_IsTooLarge()
    {
        Assert.Equal(WorkbookProblem.TooLarge, Problem(BinaryBook.Features, WorkbookLimits.Default with { MaxBinaryRecords = 100 }));
        Assert.Equal(WorkbookProblem.TooLarge, Problem(BinaryBook.Features, WorkbookLimits.Default with { MaxPackageBytes = 1000 }));
    }

    // A record of 60,000 blank cells counts for each of them.
    [Fact]
    public void Open_RecordsOfManyCells_CountByTheirCells() => Assert.Equal(
        WorkbookProblem.TooLarge,
        Problem(WithStream(stream =>
        {
            var row = new byte[4 + 60_000];
            BitConverter.GetBytes((ushort)0xBE).CopyTo(row, 0);
            BitConverter.GetBytes((ushort)60_000).CopyTo(row, 2);
            return [.. stream[..20], .. Enumerable.Repeat(row, 20).SelectMany(bytes => bytes), .. stream[20..]];
        })));

    [Fact]
    public void Compare_ChangesBeyondAnswers_AreNotAllowed()
    {
        var filled = BinaryBook.Fill(BinaryBook.Features, BinaryBook.Edit("C6", "○"));
        Assert.True(PackageComparer.Compare(BinaryBook.Features, filled).AllAllowed);

        var document = CompoundDocument.Read(filled);
        var stream = document.FindStream("Workbook")!;
        var records = RecordStream.Read(stream.Content, new Packaging.ReadBudget(WorkbookLimits.Default, default));
        foreach (var record in records.Globals.Concat(records.Sheets.SelectMany(sheet => sheet.Records)).Where(record => record.Length > 0).DistinctBy(record => record.Type))
        {
            // Positions, sizes of the table, and the hint at the span of a row, are nobody's content.
            if (record.Type is RecordType.Index or RecordType.Dimensions or RecordType.Uncalced or RecordType.ExtSst or RecordType.BeginOfFile or RecordType.BoundSheet or RecordType.DbCell) continue;
            var changed = stream.Content.ToArray();
            changed[record.End - 1] ^= 4;
            var file = CompoundWriter.Replace(document, stream, changed);
            Assert.False(Allows(file), $"a change in a record {record.Type} passed");
        }
        Assert.False(Allows(CompoundWriter.Replace(document, document.FindStream("\u0005SummaryInformation")!, [1])));

        static bool Allows(byte[] file)
        {
            try
            {
                return PackageComparer.Compare(Workbook.Open(BinaryBook.Features), file, [BinaryBook.Edit("C6", "○")]).AllAllowed;
            }
            catch (WorkbookFormatException)
            {
                return false;
            }
        }
    }

    [Fact]
    public void Compare_OtherFormat_IsNotAllowed() => Assert.False(
        PackageComparer.Compare(BinaryBook.Features, new Building.TestBook().Rows("S", "").Build()).AllAllowed);
}
