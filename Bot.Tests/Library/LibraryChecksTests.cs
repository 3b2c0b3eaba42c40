using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;
using CchcBot.Knowledge.Ingestion.Reading;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Storage;

namespace CchcBot.Bot.Tests.Library;

/// <summary>Checks documents of bodies that do not exist against each other.</summary>
public sealed class LibraryChecksTests
{
    private static readonly OfficialDocument Plan = DocumentParser.Parse("plan", "ke hoach.docx", new FileContent(
    [
        new Paragraph("SỞ Y TẾ BẮC AN"), new Paragraph("Số: 21/KH-SYT"), new Paragraph("Bắc An, ngày 10 tháng 01 năm 2023"), new Paragraph("PHỤ LỤC"),
        new Table([Row("TT", "Nhiệm vụ", "Chủ trì"), Row("1", "Phun thuốc", "Trung tâm Y tế"), Row("2", "Diệt bọ gậy", ""), Row("3", "Báo cáo", "Văn phòng Sở")]),
    ]));

    [Theory]
    [InlineData("Bám sát 02 nội dung và 09 nhiệm vụ tại Kế hoạch số 21/KH-SYT để thực hiện.", true)]
    [InlineData("Bám sát 02 nội dung và 03 nhiệm vụ tại Kế hoạch số 21/KH-SYT để thực hiện.", false)]
    [InlineData("Bám sát 02 nội dung và 09 nhiệm vụ tại Kế hoạch số 22/KH-SYT để thực hiện.", false)]
    [InlineData("Thực hiện Kế hoạch số 21/KH-SYT; các đơn vị báo cáo kết quả.", false)]
    public void A_stated_count_of_tasks_is_checked_against_the_plan_where_it_is_stored(string clause, bool isMismatch)
    {
        var letter = Letter("letter", clause);

        var warnings = LibraryChecks.Of(letter, Catalog(letter, Plan)).Where(warning => warning.Code == "count-mismatch").ToList();

        (warnings.Count > 0).ShouldBe(isMismatch);
        warnings.ShouldAllBe(warning => warning.Clauses.Single().Value == "1" && warning.Message.Contains("21/KH-SYT", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_file_with_the_same_number_issuer_and_year_is_told()
    {
        var letter = Letter("letter", "Các đơn vị thực hiện.");
        var other = Letter("other", "Các đơn vị thực hiện nghiêm túc.");

        LibraryChecks.Of(letter, Catalog(letter, other)).ShouldHaveSingleItem().Code.ShouldBe("duplicate-number");
    }

    [Fact]
    public void A_clean_letter_raises_nothing_but_what_is_not_loaded()
    {
        var letter = Letter("letter", "Thực hiện Kế hoạch số 02/KH-UBND ngày 03/01/2023 của UBND tỉnh và báo cáo kết quả trước ngày 20/12/2023.");

        letter.Warnings.ShouldBeEmpty();
        LibraryChecks.Of(letter, Catalog(letter)).ShouldHaveSingleItem().Code.ShouldBe("not-loaded");
    }

    private static OfficialDocument Letter(string id, string clause) => DocumentParser.Parse(id, id + ".txt", new FileContent(
    [
        new Paragraph("SỞ Y TẾ BẮC AN"), new Paragraph("Số: 88/SYT-NVY"), new Paragraph("Bắc An, ngày 06 tháng 02 năm 2023"),
        new Paragraph("Kính gửi: Các đơn vị trực thuộc Sở."), new Paragraph("Sở Y tế yêu cầu các đơn vị:"), new Paragraph("1. " + clause),
    ]));

    private static DocumentCatalog Catalog(params OfficialDocument[] documents) =>
        new([.. documents.Select(document => new StoredDocument(document, document.Id, DateTimeOffset.UnixEpoch))]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell([cell]))]);
}
