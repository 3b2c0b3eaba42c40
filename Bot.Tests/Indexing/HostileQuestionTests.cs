using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Indexing;
using CsCheck;

namespace CchcBot.Bot.Tests.Indexing;

public sealed class HostileQuestionTests
{
    private const string Alphabet = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấềổỗựỳ 0123456789/-.*?~^\"'()[]{}:+!&|\\\n\t";

    [Fact]
    public void Whatever_is_typed_only_the_askers_documents_are_searched_and_coverage_is_a_share()
    {
        using var index = PassageIndex.OpenInMemory();
        index.Replace("mine", [Passage("mine", "Các phòng nộp báo cáo trước ngày 25 hằng tháng, theo 12/KH-MAU.")]);
        index.Replace("other", [Passage("other", "Rà soát thủ tục hành chính; báo cáo kết quả theo 12/KH-MAU.")]);
        var typed = Gen.OneOf(Gen.Char[Alphabet].Array[0, 200].Select(letters => new string(letters)), Gen.String[0, 200]);

        typed.Sample(
            question =>
            {
                var hits = index.Search(new PassageQuery(question, 10, ["mine"]));
                return hits.All(hit => hit.Passage.DocumentId == "mine" && hit.Coverage is >= 0 and <= 1 && double.IsFinite(hit.Score));
            },
            iter: 5_000);
    }

    [Fact]
    public async Task Searching_and_replacing_at_once_always_shows_a_whole_document()
    {
        using var index = PassageIndex.OpenInMemory();
        index.Replace("d1", Version(0));
        var writing = Task.Run(() =>
        {
            for (var version = 1; version < 200; version++)
            {
                index.Replace("d1", Version(version));
            }
        }, TestContext.Current.CancellationToken);

        while (!writing.IsCompleted)
        {
            var hits = index.Search(new PassageQuery("phiên bản nội dung", 10));

            hits.Count.ShouldBe(2);
            hits[0].Passage.Title.ShouldBe(hits[1].Passage.Title);
        }

        await writing;
    }

    private static Passage[] Version(int version) =>
        [Passage("d1", "Nội dung một.", $"phiên bản {version}"), Passage("d1", "Nội dung hai.", $"phiên bản {version}")];

    private static Passage Passage(string id, string text, string title = "") =>
        new(id, ProvisionPath.Lead, "01/TB-MAU", title, "", text);
}
