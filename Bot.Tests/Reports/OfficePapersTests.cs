using CchcBot.Bot.Tests.Storage;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Assignments;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CchcBot.Bot.Tests.Reports;

public sealed class OfficePapersTests : IDisposable
{
    private static readonly DateOnly Today = new(2030, 5, 6);
    private static readonly Letterhead Head = new("Sở Mẫu", "Ủy ban nhân dân tỉnh Mẫu", "Mẫu", "SMAU");
    private static readonly Unit Room = new("phong mau", "Phòng Mẫu", [], "Sở Mẫu");

    private readonly string _path = Path.ChangeExtension(Path.GetTempFileName(), ".docx");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_report_counts_what_the_records_hold_and_names_what_is_open()
    {
        var paper = OfficePapers.StatusReport([Silent()], [Share(AssignmentState.Overdue, 1), Share(AssignmentState.CompletedOnTime, 2)], Head, Today);

        var text = Write(paper);

        text.ShouldContain("01 văn bản và thực hiện 02 lượt nhiệm vụ");
        text.ShouldContain("Đang thực hiện, quá hạn01");
        text.ShouldContain("01/KH-MAU, mục 1");
        text.ShouldNotContain("mục 2");
    }

    [Fact]
    public void Every_paper_is_a_draft_with_the_parts_in_their_places()
    {
        var text = Write(OfficePapers.UrgingLetter([Silent()], [], Head, Today)!);

        text.ShouldStartWith("DỰ THẢOỦY BAN NHÂN DÂN TỈNH MẪUSỞ MẪUSố:        /SMAU-VPV/v đôn đốc");
        text.ShouldContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúcMẫu, ngày      tháng 5 năm 2030Kính gửi: Phòng Mẫu.");
        text.ShouldEndWith("Nơi nhận:- Như trên;- Lãnh đạo cơ quan (b/c);- Lưu: VT, VP.[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]");
    }

    [Fact]
    public void Nobody_is_urged_where_nothing_is_owed() =>
        OfficePapers.UrgingLetter([Silent() with { Missing = [] }], [Share(AssignmentState.InTime, 1)], Head, Today).ShouldBeNull();

    [Fact]
    public void A_recurring_duty_stands_in_one_row()
    {
        var periods = Enumerable.Range(1, 5).Select(month => Share(AssignmentState.Overdue, 1) with { Period = new DateOnly(2030, month, 5), DueOn = new DateOnly(2030, month, 5) });

        var text = Write(OfficePapers.UrgingLetter([], [.. periods], Head, Today)!);

        text.ShouldContain("05/01/2030 và 04 kỳ tiếp theo");
        text.ShouldNotContain("05/02/2030");
    }

    [Fact]
    public void Another_bodys_document_is_not_corrected_but_its_correction_asked_for()
    {
        var foreign = SampleEntries.Document("d1", "h").Document with { Issuer = "Sở Khác" };

        OfficePapers.CorrectionLetter(foreign, Head, Today)!.Addressees.ShouldBe(["Sở Khác"]);
        OfficePapers.CorrectionLetter(foreign with { Issuer = "SỞ MẪU" }, Head, Today)!.Subject.ShouldStartWith("đính chính kế hoạch 01/KH-MAU");
        OfficePapers.CorrectionLetter(foreign with { Warnings = [] }, Head, Today).ShouldBeNull();
    }

    private string Write(OfficialPaper paper)
    {
        OfficialPaperWriter.Write(_path, paper);
        using var word = WordprocessingDocument.Open(_path, isEditable: false);
        new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        return word.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private static CirculationStatus Silent() => new(new CirculatedDocument("d1", "01/KH-MAU", "v1", null), [], [Room], IsAddressed: true);

    private static TrackedAssignment Share(AssignmentState state, int clause) => new(
        "d1", "01/KH-MAU", new Assignment(new ProvisionPath($"{clause}"), ["Phòng Mẫu"], [], $"Nhiệm vụ số {clause}", null, null, false),
        0, Room.Id, Room.Name, null, Today.AddDays(-1), state, []);
}
