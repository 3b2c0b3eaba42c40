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
    public void Ten_thousand_hostile_questions_are_answered_out_of_the_askers_documents()
    {
        using var index = PassageIndex.OpenInMemory();
        index.Replace("mine", [Passage("mine", "Các phòng nộp báo cáo trước ngày 25 hằng tháng, theo 12/KH-MAU.", "kế hoạch")]);
        index.Replace("other", [Passage("other", "Rà soát thủ tục hành chính; báo cáo kết quả theo 12/KH-MAU.", "kế hoạch")]);
        string[] pieces =
        [
            "*", "?", "~2", "\"", "text:", "terms:*", "[a TO z]", "{* TO *}", "(((", "\\", "&&", "||", " AND ", " OR ", " NOT ", "^1e9", "/.*/", "#12_kh_mau", "~bao",
            "báo cáo", "bao cao", "boas cáo", "12/KH-MAU", "１２／ＫＨ", "\uD83D", "\uDE00", "\0", "\u0301\u0301\u0301", "\u202E", "ﷺ", "'; DROP TABLE", "UBND ", "9999999999999999", "của các và ",
        ];
        var typed = Gen.OneOf(
            Gen.Char[Alphabet].Array[0, 300].Select(letters => new string(letters)),
            Gen.Char.Array[0, 300].Select(letters => new string(letters)),
            Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat));

        typed.Sample(
            question =>
                index.Search(new PassageQuery(question, 10, ["mine"])).All(hit => hit.Passage.DocumentId == "mine")
                && index.Search(new PassageQuery(question, 10) { ExceptDocumentIds = ["other"] }).All(hit => hit.Passage.DocumentId == "mine")
                && index.Search(new PassageQuery(question, 10)).Count <= 2,
            iter: 10_000);
    }

    [Theory]
    [InlineData("báo cáo ")]
    [InlineData("UBND ")]
    [InlineData("\uD83D")]
    [InlineData("khong-co-tu-nay")]
    [InlineData("* AND (x OR y)~ ")]
    [InlineData("12/KH-MAU ")]
    public void Of_a_megabyte_no_more_is_searched_for_than_of_a_long_question(string piece)
    {
        using var index = PassageIndex.OpenInMemory();
        index.Replace("mine", [Passage("mine", "Ủy ban nhân dân nhận báo cáo trước ngày 25 hằng tháng, theo 12/KH-MAU.")]);
        var question = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        index.Plan(question).Units.Count.ShouldBeLessThanOrEqualTo(QueryPlanner.MostTokens);
        index.Search(new PassageQuery(question, 10)).Count.ShouldBeLessThanOrEqualTo(1);
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
