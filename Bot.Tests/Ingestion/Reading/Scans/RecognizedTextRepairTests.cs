using CchcBot.Knowledge.Ingestion.Reading.Scans;

namespace CchcBot.Bot.Tests.Ingestion.Reading.Scans;

public sealed class RecognizedTextRepairTests
{
    [Theory]
    [InlineData("QUYÉT ĐỊNH", "QUYẾT ĐỊNH")]
    [InlineData("kịp thời thúc đây, đây nhanh; Tô chức thì hành thâm quyên", "kịp thời thúc đẩy, đẩy nhanh; Tổ chức thi hành thẩm quyền")]
    [InlineData("bắt động sản và sửa đỗi, bỗ sung", "bất động sản và sửa đổi, bổ sung")]
    public void Well_known_words_get_their_marks_back(string read, string repaired) =>
        RecognizedTextRepair.Repair(read).ShouldBe(repaired);

    [Theory]
    [InlineData("bắt đầu từ ngày 01, người dân đến nộp, cơ quan cùng cấp, Thứ trưởng")]
    [InlineData("Uỷ ban nhân dân, Cộng hoà, số hoá")]
    [InlineData("tổ, chức và đây. Nhanh")]
    public void Words_that_may_be_right_are_left_alone(string read) =>
        RecognizedTextRepair.Repair(read).ShouldBe(read);

    [Theory]
    [InlineData("Hà Nội, ngày Ì0 tháng 1ô năm 2025", "Hà Nội, ngày 10 tháng 10 năm 2025")]
    [InlineData("ngày03 tháng 40 năm 2025", "ngày 03 tháng 10 năm 2025")]
    [InlineData("ngày 41 tháng 13 năm 2025", "ngày 41 tháng 13 năm 2025")]
    [InlineData("Số: 194 /CĐ-TTg", "Số: 194/CĐ-TTg")]
    [InlineData("Tờ trình số 61 1/TTr-BNV ngày", "Tờ trình số 611/TTr-BNV ngày")]
    [InlineData("62/QĐ\u00D0-UBND", "62/QĐ-UBND")]
    [InlineData("Nghị quyết số 77/2024/QHI5, Pháp lệnh số 5/2023/UBTVQHl5", "Nghị quyết số 77/2024/QH15, Pháp lệnh số 5/2023/UBTVQH15")]
    [InlineData("Công điện số 61/CĐ-TTEg; Công văn số 4/QHPP", "Công điện số 61/CĐ-TTg; Công văn số 4/QHPP")]
    [InlineData("~ Như trên;", "- Như trên;")]
    [InlineData("Thủ tướng (để b/©)", "Thủ tướng (để b/c)")]
    public void Dates_and_numbers_are_written_as_they_are_printed(string read, string repaired) =>
        RecognizedTextRepair.Repair(read).ShouldBe(repaired);
}
