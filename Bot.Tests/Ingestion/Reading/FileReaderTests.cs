using CchcBot.Knowledge.Ingestion.Reading;
using CsCheck;
using static CchcBot.Bot.Tests.Ingestion.Reading.ReadingAssertions;

namespace CchcBot.Bot.Tests.Ingestion.Reading;

public sealed class FileReaderTests
{
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
    public async Task A_broken_archive_is_refused() =>
        (await ReadReasonAsync([.. "PK\u0003\u0004"u8, .. new byte[100]], "a.docx")).ShouldBe(ReadingTexts.BrokenZip);

    [Fact]
    public async Task Bytes_of_any_kind_never_throw()
    {
        byte[][] starts = [[], [.. "PK\u0003\u0004"u8], [.. "%PDF-1.7\n"u8], [.. @"{\rtf1 "u8], [.. "<html>"u8], Compound];

        await Gen.Select(Gen.Int[0, starts.Length - 1], Gen.Byte.Array[0, 2000])
            .SampleAsync(async (start, rest) => await ReadAsync([.. starts[start], .. rest]), iter: 300);
    }

    [Fact]
    public async Task A_damaged_file_never_throws()
    {
        var files = Directory.GetFiles(Corpus.Find("corpus/department/documents")).Select(File.ReadAllBytes).ToArray();

        await Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 1 << 20], Gen.Select(Gen.Int[0, 1 << 20], Gen.Byte).Array[0, 20])
            .SampleAsync(async (file, cut, flips) => await ReadAsync(Damage(files[file], cut, flips)), iter: 300);
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
