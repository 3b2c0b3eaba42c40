using System.IO.Compression;
using System.Text;
using CchcBot.Knowledge.Ingestion.Reading;
using CsCheck;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading;

public sealed class FileReaderTests
{
    // Whether external programs survive damage is theirs to prove, and starting them hundreds of times takes minutes.
    private static readonly FileReader WithoutPrograms = new(new ReadingOptions { ProgramPath = "" });

    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public async Task A_file_above_the_bound_is_refused()
    {
        var reader = new FileReader(new ReadingOptions { MostBytes = 10 });

        var outcome = await reader.ReadAsync("a.txt", new byte[11], TestContext.Current.CancellationToken);

        outcome.ShouldBeOfType<ReadingOutcome.Unreadable>();
    }

    [Fact]
    public async Task Cancellation_passes_through()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(
            () => new FileReader(new ReadingOptions()).ReadAsync("a.txt", "abc"u8.ToArray(), source.Token));
    }

    [Fact]
    public async Task Reading_that_takes_too_long_is_given_up()
    {
        var reader = new FileReader(new ReadingOptions { TimeLimit = TimeSpan.Zero });

        var outcome = await reader.ReadAsync("a.txt", "abc"u8.ToArray(), TestContext.Current.CancellationToken);

        outcome.ShouldBe(new ReadingOutcome.Unreadable(ReadingTexts.TooSlow));
    }

    [Fact]
    public async Task A_pdf_that_swells_is_refused()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            stream.Write(new byte[100_000_000]);
        }

        var pdf = $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
            + $"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj 4 0 obj<</Filter/FlateDecode/Length {packed.Length}>>stream\n";
        byte[] content = [.. Encoding.ASCII.GetBytes(pdf), .. packed.ToArray(), .. "\nendstream endobj trailer<</Root 1 0 R>>"u8];

        (await ReadReasonAsync(content)).ShouldBe(ReadingTexts.BrokenPdf);
    }

    [Fact]
    public async Task A_broken_archive_is_refused() =>
        (await ReadReasonAsync([.. "PK\u0003\u0004"u8, .. new byte[100]], "a.docx")).ShouldBe(ReadingTexts.BrokenWord);

    [Fact]
    public async Task Bytes_of_any_kind_never_throw()
    {
        byte[][] starts = [[], [.. "PK\u0003\u0004"u8], [.. "%PDF-1.7\n"u8], [.. @"{\rtf1 "u8], [.. "<html>"u8], [.. "From: a\r\nTo: b\r\n\r\n"u8], Compound];
        var token = TestContext.Current.CancellationToken;

        await Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 2000])
            .SampleAsync(async (start, rest) => await WithoutPrograms.ReadAsync("tep", (byte[])[.. starts[start], .. rest], token), iter: 120);
    }

    [Fact]
    public async Task A_damaged_file_never_throws()
    {
        string[] folders = ["corpus/department/documents", "corpus/legacy-encodings/files", "corpus/word-files"];
        var files = folders.SelectMany(folder => Directory.GetFiles(Corpus.Find(folder)))
            .Where(file => Path.GetExtension(file) != ".doc" && new FileInfo(file).Length < 100_000)
            .Select(File.ReadAllBytes)
            .ToArray();

        var token = TestContext.Current.CancellationToken;
        await Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1 << 20], Gen.Select(Gen.Int[0, 1 << 20], Gen.Byte).Array[0, 20])
            .SampleAsync(async (file, cut, flips) => await WithoutPrograms.ReadAsync("tep", Damage(files[file], cut, flips), token), iter: 120);
    }

    private static byte[] Damage(byte[] file, int cut, (int Place, byte Value)[] flips)
    {
        var damaged = file[..(cut % 3 == 0 ? cut % (file.Length + 1) : file.Length)];
        foreach (var (place, value) in damaged.Length == 0 ? [] : flips)
        {
            damaged[place % damaged.Length] ^= value;
        }

        return damaged;
    }
}
