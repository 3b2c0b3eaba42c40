using CchcBot.Bot.Tests.Organization;
using CchcBot.Knowledge.Acknowledgements;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Tests.Acknowledgements;

public sealed class AcknowledgementReaderTests
{
    private static readonly DateOnly Today = new(2025, 3, 12); // a Wednesday

    private readonly AcknowledgementReader _reader = new(
        new DocumentCatalog([SampleDocuments.Letter, SampleDocuments.Plan, SampleDocuments.Notice]),
        new UnitMatcher(SampleRoster.Roster));

    [Theory]
    [InlineData("Phòng QLCN đã tổ chức quán triệt công văn 58 ngày 10/3/2025, 12/12 người")]
    [InlineData("phong qlcn da quan triet cv 58 sang nay, du 3/3 nguoi, hop phong")]
    [InlineData("Văn phòng Sở đã phổ biến Kế hoạch 30/KH-SCT")]
    [InlineData("da pho bien roi")]
    [InlineData("P.QLCN quán triệt CV 58/SCT-VP ngày 07/3/2025 được 3/3 đồng chí")]
    [InlineData("Ghi giúp phòng QLCN đã quán triệt Kế hoạch 30 ngày 08/3/2025")]
    [InlineData("Báo cáo: phòng em đã truyền đạt xong thông báo 91")]
    [InlineData("Em xác nhận phòng tôi quán triệt công văn 58")]
    [InlineData("đơn vị mình vừa họp quán triệt cv 58 nhé")]
    [InlineData("Phòng tôi đã đọc công văn 58, 5/5 người")]
    [InlineData("Theo yêu cầu của công văn 58, phòng tôi đã phổ biến đến toàn thể 7 người")]
    public void Read_takes_statements(string text) => Read(text).Intent.ShouldBe(AcknowledgementIntent.Record);

    [Theory]
    [InlineData("Phòng tôi phải quán triệt văn bản nào?")]
    [InlineData("Chúng tôi phải phổ biến những văn bản nào cho công chức, viên chức?")]
    [InlineData("Công văn 58 phải phổ biến xong vào ngày nào?")]
    [InlineData("Cán bộ phòng tôi phải quán triệt những gì?")]
    [InlineData("khi nào phải quán triệt xong kế hoạch 30?")]
    [InlineData("Công văn 58 yêu cầu quán triệt nội dung gì?")]
    [InlineData("ai phải quán triệt công văn 58")]
    [InlineData("hạn quán triệt công văn 58 là khi nào")]
    [InlineData("Công văn 58 quán triệt nội dung gì?")]
    [InlineData("Công văn 58 nói gì?")]
    [InlineData("Phòng QLCN phải làm gì theo Kế hoạch 30?")]
    [InlineData("Yêu cầu các phòng phổ biến công văn 58 đến công chức")]
    [InlineData("Tổ chức quán triệt, phổ biến các nội dung Công văn số 58/SCT-VP đến toàn thể công chức")]
    [InlineData("độ phổ biến của dịch vụ công trực tuyến")]
    [InlineData("12/12 người")]
    [InlineData("đúng")]
    [InlineData("xin chào")]
    [InlineData("")]
    public void Read_leaves_questions_about_duties_and_all_else_alone(string text) => Read(text).Intent.ShouldBe(AcknowledgementIntent.None);

    [Theory]
    [InlineData("đơn vị nào chưa quán triệt công văn 58?", CirculationQuestion.WhoHasNot)]
    [InlineData("don vi nao chua quan triet cv 58", CirculationQuestion.WhoHasNot)]
    [InlineData("Còn phòng nào chưa phổ biến Kế hoạch 30 không?", CirculationQuestion.WhoHasNot)]
    [InlineData("Danh sách các phòng chưa xác nhận công văn 58", CirculationQuestion.WhoHasNot)]
    [InlineData("những phòng nào đã quán triệt rồi?", CirculationQuestion.WhoHas)]
    [InlineData("bao nhiêu đơn vị đã phổ biến công văn 58", CirculationQuestion.WhoHas)]
    [InlineData("ai đã xác nhận quán triệt công văn 58?", CirculationQuestion.WhoHas)]
    [InlineData("Tình hình quán triệt công văn 58 đến hôm nay thế nào?", CirculationQuestion.Overview)]
    [InlineData("tien do pho bien ke hoach 30", CirculationQuestion.Overview)]
    [InlineData("Phòng QLCN quán triệt công văn 58 khi nào, bao nhiêu người?", CirculationQuestion.Overview)]
    [InlineData("phòng tôi đã quán triệt công văn 58 chưa", CirculationQuestion.Overview)]
    [InlineData("VP Sở quán triệt công văn 58 chưa?", CirculationQuestion.Overview)]
    [InlineData("Phòng tôi còn văn bản nào chưa quán triệt?", CirculationQuestion.WhatIsLeft)]
    [InlineData("Which units have not circulated document 58?", CirculationQuestion.WhoHasNot)]
    public void Read_takes_questions_about_the_ledger(string text, CirculationQuestion question)
    {
        var reading = Read(text);

        reading.Intent.ShouldBe(AcknowledgementIntent.Query);
        reading.Question.ShouldBe(question);
    }

    [Theory]
    [InlineData("tôi đã đọc công văn 58")]
    [InlineData("em da xem cv 58 roi")]
    [InlineData("đã đọc kế hoạch 30")]
    [InlineData("Tôi đã được quán triệt công văn 58")]
    public void Read_takes_a_persons_own_reading(string text) => Read(text).Intent.ShouldBe(AcknowledgementIntent.Read);

    [Theory]
    [InlineData("Phòng QLCN rút lại xác nhận quán triệt công văn 58, tôi báo nhầm ngày", "tôi báo nhầm ngày")]
    [InlineData("hủy xác nhận của phòng QLCN về công văn 58", null)]
    [InlineData("huy bo xac nhan cv 58 vi sai so nguoi", "vi sai so nguoi")]
    [InlineData("Đề nghị thu hồi ghi nhận quán triệt Kế hoạch 30 của phòng tôi", null)]
    public void Read_takes_withdrawals_with_their_reason(string text, string? reason)
    {
        var reading = Read(text);

        reading.Intent.ShouldBe(AcknowledgementIntent.Withdraw);
        reading.Reason.ShouldBe(reason);
    }

    [Theory]
    [InlineData("Phòng tôi chưa quán triệt công văn 58")]
    [InlineData("tuần sau phòng tôi sẽ phổ biến công văn 58")]
    [InlineData("phòng em dự kiến quán triệt cv 58 ngày 20/3")]
    public void Read_tells_what_is_not_done_yet(string text) => Read(text).Intent.ShouldBe(AcknowledgementIntent.NotYet);

    [Theory]
    [InlineData("đã quán triệt cv 58 ngày 01/3/2025", "2025-03-01")]
    [InlineData("đã quán triệt cv 58 ngày 1-3-2025", "2025-03-01")]
    [InlineData("đã quán triệt cv 58 ngày 01 tháng 03 năm 2025", "2025-03-01")]
    [InlineData("đã quán triệt cv 58 ngày 1/3", "2025-03-01")]
    [InlineData("đã quán triệt cv 58 hôm 28/12", "2024-12-28")]
    [InlineData("da quan triet cv 58 hom qua", "2025-03-11")]
    [InlineData("đã quán triệt cv 58 sáng nay", "2025-03-12")]
    [InlineData("đã quán triệt cv 58 hôm nay", "2025-03-12")]
    [InlineData("đã quán triệt cv 58 chiều thứ sáu tuần trước", "2025-03-07")]
    [InlineData("đã quán triệt cv 58 sáng thứ hai", "2025-03-10")]
    [InlineData("đã quán triệt cv 58 5/3, 4/4 người", "2025-03-05")]
    [InlineData("đã quán triệt cv 58 lần thứ hai", null)]
    [InlineData("đã quán triệt cv 58, 4/5 người", null)]
    [InlineData("đã quán triệt kế hoạch 30 ban hành ngày 03/3/2025", null)]
    [InlineData("đã quán triệt Kế hoạch 30 ngày 03/3/2025 vào ngày 06/3/2025", "2025-03-06")]
    [InlineData("ngày 06/3/2025 đã quán triệt Kế hoạch 30 ngày 03/3/2025", "2025-03-06")]
    public void Read_finds_the_day_of_circulation(string text, string? expected) =>
        (Read(text).Date.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("đã quán triệt cv 58 ngày 30/02/2025", "30/02/2025")]
    [InlineData("đã quán triệt cv 58 ngày 32/1", "32/1")]
    [InlineData("đã quán triệt cv 58 ngày 31 tháng 4 năm 2025", "31 thang 4 nam 2025")]
    public void Read_notices_a_day_that_is_in_no_calendar(string text, string words)
    {
        var date = Read(text).Date;

        date.Day.ShouldBeNull();
        date.Impossible.ShouldNotBeNull().ShouldEndWith(words);
    }

    [Theory]
    [InlineData("đã quán triệt cv 58, 12/12 người", 12, 12)]
    [InlineData("đã quán triệt cv 58, đủ 3/3", 3, 3)]
    [InlineData("đã phổ biến cv 58 cho 6/6 người", 6, 6)]
    [InlineData("đã quán triệt cv 58 được 2/3 đồng chí, 1 người nghỉ phép", 2, 3)]
    [InlineData("đã quán triệt cv 58, 1 người nghỉ phép, 2/3 người dự", 2, 3)]
    [InlineData("đã quán triệt cv 58, toàn thể 12 người", 12, 12)]
    [InlineData("đã quán triệt cv 58, cả 5 đồng chí", 5, 5)]
    [InlineData("đã quán triệt cv 58 tới 11 trên tổng số 12 người", 11, 12)]
    [InlineData("đã quán triệt cv 58 cho 8 người", 8, null)]
    [InlineData("đã quán triệt cv 58 ngày 5/3, 12/12", 12, 12)]
    [InlineData("đã quán triệt cv 58, 5/4 người", 5, 4)]
    [InlineData("đã quán triệt cv 58 đến toàn thể công chức", null, null)]
    [InlineData("đã quán triệt cv 58 ngày 10/3/2025", null, null)]
    [InlineData("đã quán triệt cv 58, vắng 1 người", null, null)]
    public void Read_counts_people_and_invents_none(string text, int? informed, int? total)
    {
        var reading = Read(text);

        (reading.Informed, reading.Total).ShouldBe((informed, total));
    }

    [Theory]
    [InlineData("đã quán triệt cv 58, họp phòng", "họp phòng")]
    [InlineData("da quan triet cv 58 hop phong", "họp phòng")]
    [InlineData("đã quán triệt cv 58 qua hệ thống quản lý văn bản, 11/12 người", "qua hệ thống quản lý văn bản")]
    [InlineData("đã quán triệt cv 58 bằng hình thức họp trực tuyến", "họp trực tuyến")]
    [InlineData("đã quán triệt cv 58, hình thức: gửi tài liệu qua Zalo", "gửi tài liệu qua Zalo")]
    [InlineData("đã quán triệt cv 58 qua nhóm Zalo của phòng", "qua nhóm Zalo của phòng")]
    [InlineData("đã quán triệt cv 58, có biên bản họp", "có biên bản họp")]
    [InlineData("đã phổ biến cv 58 tại giao ban tuần", "giao ban tuần")]
    [InlineData("đã quán triệt cv 58 ngày 10/3/2025", null)]
    public void Read_finds_the_method(string text, string? method) => Read(text).Method.ShouldBe(method);

    [Theory]
    [InlineData("Phòng QLCN đã quán triệt công văn 58 của Văn phòng Sở", "Phòng Quản lý Công nghiệp")]
    [InlineData("đã quán triệt công văn 58 tại Phòng QLCN", "Phòng Quản lý Công nghiệp")]
    [InlineData("Ghi giúp thanh tra sở đã quán triệt Kế hoạch 30", "Thanh tra Sở")]
    [InlineData("VP Sở và Thanh tra Sở đã quán triệt công văn 58", "Văn phòng Sở|Thanh tra Sở")]
    public void Read_finds_the_unit_and_not_the_issuer(string text, string expected) =>
        Read(text).Unit.Units.Select(unit => unit.Name).ShouldBe(expected.Split('|'));

    [Fact]
    public void Read_says_when_a_unit_is_ones_own_unknown_or_ambiguous()
    {
        Read("phòng tôi đã quán triệt cv 58").Unit.IsOwn.ShouldBeTrue();
        Read("Phòng Tổ chức cán bộ đã quán triệt cv 58").Unit.Unknown.ShouldBe("Phòng Tổ chức cán bộ");
        Read("Phòng quản lý đã quán triệt cv 58").Unit.IsAmbiguous.ShouldBeTrue();
        Read("đã quán triệt cv 58").Unit.ShouldBe(SaidUnit.None);
    }

    [Fact]
    public void Read_finds_several_documents() =>
        Read("Phòng QLCN đã phổ biến Thông báo 91 và công văn 58 ngày 08/3/2025, 3/3 người")
            .Documents.Select(document => document.Serial).ShouldBe([91, 58]);

    [Theory]
    [InlineData("nhầm, 4/4 người", AcknowledgementIntent.Correct)]
    [InlineData("ngày 28/02/2025", AcknowledgementIntent.Correct)]
    [InlineData("12 người", AcknowledgementIntent.Correct)]
    [InlineData("họp phòng", AcknowledgementIntent.Correct)]
    [InlineData("sửa", AcknowledgementIntent.Correct)]
    [InlineData("sai rồi, ngày 5/3", AcknowledgementIntent.Correct)]
    [InlineData("Đúng rồi", AcknowledgementIntent.Confirm)]
    [InlineData("xác nhận", AcknowledgementIntent.Confirm)]
    [InlineData("ok nhé", AcknowledgementIntent.Confirm)]
    [InlineData("dung", AcknowledgementIntent.Confirm)]
    [InlineData("thôi", AcknowledgementIntent.Cancel)]
    [InlineData("hủy", AcknowledgementIntent.Cancel)]
    [InlineData("Công văn 58 nói gì?", AcknowledgementIntent.None)]
    [InlineData("Phòng QLCN đã quán triệt kế hoạch 30", AcknowledgementIntent.Record)]
    public void Read_knows_answers_to_what_waits(string text, AcknowledgementIntent intent) =>
        _reader.Read(text, Today, AwaitedAnswer.Confirmation).Intent.ShouldBe(intent);

    [Fact]
    public void Read_takes_a_number_for_a_part_only_where_one_is_missing()
    {
        _reader.Read("cv 58", Today, AwaitedAnswer.Part).Intent.ShouldBe(AcknowledgementIntent.Correct);
        _reader.Read("cv 58", Today, AwaitedAnswer.Confirmation).Intent.ShouldBe(AcknowledgementIntent.None);
    }

    private AcknowledgementReading Read(string text) => _reader.Read(text, Today, AwaitedAnswer.None);
}
