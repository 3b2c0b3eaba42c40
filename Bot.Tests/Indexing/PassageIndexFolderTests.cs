using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class PassageIndexFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cchcbot-index-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_committed_is_there_after_opening_again()
    {
        Build(sequence: 7);

        using var index = PassageIndex.Open(_folder);

        index.Sequence.ShouldBe(7);
        index.Search(new PassageQuery("thủ tục", 10)).Count.ShouldBe(1);
    }

    [Fact]
    public void A_damaged_index_is_emptied_and_starts_again()
    {
        Build(sequence: 7);
        foreach (var file in Directory.GetFiles(_folder, "_*"))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0xFF;
            File.WriteAllBytes(file, bytes);
        }

        using var index = PassageIndex.Open(_folder);

        index.Sequence.ShouldBe(0);
        index.Search(new PassageQuery("thủ tục", 10)).ShouldBeEmpty();
    }

    [Fact]
    public void A_cut_off_segments_file_is_survived()
    {
        Build(sequence: 7);
        foreach (var file in Directory.GetFiles(_folder, "segments_*"))
        {
            File.WriteAllBytes(file, [1, 2, 3]);
        }

        using var index = PassageIndex.Open(_folder);

        index.Sequence.ShouldBe(0);
    }

    [Fact]
    public void Emptying_a_damaged_index_leaves_other_files_alone()
    {
        Build(sequence: 7);
        var other = Path.Combine(_folder, "ghi-chu.txt");
        File.WriteAllText(other, "của người khác");
        foreach (var file in Directory.GetFiles(_folder, "segments_*"))
        {
            File.WriteAllBytes(file, []);
        }

        PassageIndex.Open(_folder).Dispose();

        File.Exists(other).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_is_open_elsewhere_is_refused_and_not_emptied()
    {
        Build(sequence: 7);
        using var first = PassageIndex.Open(_folder);

        Should.Throw<IOException>(() => PassageIndex.Open(_folder));

        first.Search(new PassageQuery("thủ tục", 10)).Count.ShouldBe(1);
    }

    private void Build(long sequence)
    {
        using var index = PassageIndex.Open(_folder);
        index.Replace("d1", [new Passage("d1", ProvisionPath.Lead, "01/KH-MAU", "Kế hoạch", "", "Rà soát thủ tục.")]);
        index.Commit(sequence);
    }
}
