using System.Text;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Rosters;
using MiniExcelLibs;

namespace CchcBot.Bot.Tests.Rosters;

public sealed class RosterFileTests
{
    private const string Head = "unit,unitAliases,parentUnit,role,name,email,aadObjectId,telephone\n";

    [Fact]
    public void Read_takes_units_with_aliases_and_people_with_roles()
    {
        var roster = Complete(Head
            + "Văn phòng Sở,VP;VP Sở,Sở Mẫu,unitHead,Nguyễn Thử A,A@mau.example,275936EC-F7B2-5B97-B050-C6354CE22671,0900\n"
            + "Văn phòng Sở,VPS,Sở Mẫu,staff,Trần Thử B,b@mau.example,,\n");

        var unit = roster.Units.ShouldHaveSingleItem();
        unit.Id.ShouldBe("van phong so");
        unit.Aliases.ShouldBe(["VP", "VP Sở", "VPS"]);
        unit.Parent.ShouldBe("Sở Mẫu");
        roster.Officers[0].ShouldBe(new Officer(
            "275936ec-f7b2-5b97-b050-c6354ce22671", "Nguyễn Thử A", "van phong so", OfficerRole.UnitHead,
            "A@mau.example", "275936ec-f7b2-5b97-b050-c6354ce22671", "0900"));
        roster.Officers[1].Id.ShouldBe("b@mau.example");
    }

    [Theory]
    [InlineData("Họ và tên;Đơn vị;Vai trò;Thư điện tử;Tên khác\nLê Thử C;Phòng Mẫu;Trưởng đơn vị;c@mau.example;\"PM;P.M\"\n")]
    [InlineData("ho ten\tdon vi\tvai tro\temail\tten viet tat\r\nLê Thử C\tPhòng Mẫu\tunithead\tc@mau.example\tPM;P.M\r\n")]
    [InlineData("\"Email\",\"HỌ TÊN\",\"ĐƠN VỊ\",\"VAI TRÒ\",\"Tên khác\"\n\"c@mau.example\",\"Lê Thử C\",\"Phòng Mẫu\",\"unitHead\",\"PM;P.M\"")]
    [InlineData("DANH SÁCH CÁN BỘ;;;;\n;;;;\nĐơn vị;Họ tên;Vai trò;E-mail;Tên khác\nPhòng Mẫu;Lê Thử C;thủ trưởng;c@mau.example;PM|P.M\n")]
    public void Read_knows_headings_in_both_languages_any_order_and_any_delimiter(string text)
    {
        var roster = Complete(text);

        roster.Units.ShouldHaveSingleItem().Name.ShouldBe("Phòng Mẫu");
        roster.Units[0].Aliases.ShouldBe(["PM", "P.M"]);
        roster.Officers.ShouldHaveSingleItem().Role.ShouldBe(OfficerRole.UnitHead);
    }

    [Fact]
    public void Read_takes_the_days_of_a_place_and_refuses_what_is_no_day()
    {
        const string DatedHead = "Đơn vị;Họ và tên;Vai trò;Thư điện tử;Từ ngày;Đến ngày\n";
        var officer = Complete(DatedHead + "Phòng Mẫu;Lê Thử C;trưởng đơn vị;c@mau.example;01/7/2025;2026-06-30\n").Officers.ShouldHaveSingleItem();

        (officer.From, officer.To).ShouldBe((new DateOnly(2025, 7, 1), new DateOnly(2026, 6, 30)));
        officer.HoldsOn(new DateOnly(2025, 6, 30)).ShouldBeFalse();
        officer.HoldsOn(new DateOnly(2026, 6, 30)).ShouldBeTrue();
        Broken(Encoding.UTF8.GetBytes(DatedHead + "Phòng Mẫu;Lê Thử C;trưởng đơn vị;c@mau.example;31/02/2025;\n")).ShouldHaveSingleItem().ShouldContain("31/02/2025");
        Broken(Encoding.UTF8.GetBytes(DatedHead + "Phòng Mẫu;Lê Thử C;trưởng đơn vị;c@mau.example;01/7/2025;30/6/2025\n")).ShouldHaveSingleItem().ShouldContain("Đến ngày");
    }

    [Fact]
    public void Read_takes_a_unit_without_people_and_skips_blank_lines()
    {
        var roster = Complete("Đơn vị,Họ tên\n\nPhòng Mẫu,\n,\n");

        roster.Units.ShouldHaveSingleItem();
        roster.Officers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_takes_what_excel_calls_unicode_text(string encoding)
    {
        var encoder = Encoding.GetEncoding(encoding);

        var reading = RosterFile.Read("x.txt", (byte[])[.. encoder.GetPreamble(), .. encoder.GetBytes("Đơn vị\tHọ tên\nPhòng Mẫu\t\n")]);

        reading.ShouldBeOfType<RosterReading.Complete>().Roster.Units[0].Name.ShouldBe("Phòng Mẫu");
    }

    [Fact]
    public void Read_takes_an_excel_file_and_numbers_its_rows_as_excel_does()
    {
        using var stream = new MemoryStream();
        stream.SaveAs(new[]
        {
            new Dictionary<string, object?> { ["Đơn vị"] = "Phòng Mẫu", ["Tên khác"] = "PM", ["Vai trò"] = "staff", ["Họ tên"] = "A", ["Thư điện tử"] = "a@mau.example", ["Điện thoại"] = 912345678 },
            new Dictionary<string, object?> { ["Đơn vị"] = "Phòng Mẫu", ["Tên khác"] = null, ["Vai trò"] = "sếp", ["Họ tên"] = "B", ["Thư điện tử"] = "b@mau.example", ["Điện thoại"] = null },
        });

        var reading = RosterFile.Read("danh-sach.xlsx", stream.ToArray());

        reading.ShouldBeOfType<RosterReading.Broken>().Problems.ShouldHaveSingleItem().ShouldStartWith("Dòng 3: vai trò “sếp”");
    }

    [Theory]
    [InlineData(",,,staff,A,a@x.example,,", "Dòng 2: thiếu Đơn vị")]
    [InlineData("P,,,staff,,a@x.example,,", "Dòng 2: thiếu Họ và tên")]
    [InlineData("P,,,,A,a@x.example,,", "Dòng 2: thiếu Vai trò")]
    [InlineData("P,,,boss,A,a@x.example,,", "Dòng 2: vai trò “boss”")]
    [InlineData("P,,,staff,A,a.x.example,,", "Dòng 2: thư điện tử “a.x.example”")]
    [InlineData("P,,,staff,A,a@x.example,123,", "Dòng 2: mã Entra “123”")]
    [InlineData("P,,,staff,A,,,", "Dòng 2: thiếu cả thư điện tử và mã Entra")]
    [InlineData("P,,,staff,A,a@x.example,,0123,thừa", "Dòng 2: nhiều ô hơn")]
    [InlineData("\"P,,,staff,A,a@x.example,,", "Dòng 2: dấu ngoặc kép")]
    [InlineData("P,,,staff,A,a@x.example,,\nP,,,staff,B,A@x.example,,", "Dòng 3: “A@x.example” đã có ở dòng 2")]
    [InlineData("P,,Sở 1,staff,A,a@x.example,,\nP,,Sở 2,staff,B,b@x.example,,", "Dòng 3: đơn vị cấp trên của P khác với dòng 2")]
    public void Read_names_the_broken_row_and_gives_nothing(string rows, string expected)
    {
        var problems = Broken(Encoding.UTF8.GetBytes(Head + rows));

        problems.ShouldHaveSingleItem().ShouldStartWith(expected);
    }

    [Fact]
    public void Read_names_every_broken_row()
    {
        var problems = Broken(Encoding.UTF8.GetBytes(Head + "P,,,boss,A,a@x.example,,\nP,,,staff,B,b@x.example,,\n,,,staff,C,c@x.example,,\n"));

        problems.Select(problem => problem[..7]).ShouldBe(["Dòng 2:", "Dòng 4:"]);
    }

    [Fact]
    public void Read_says_in_one_line_why_a_file_is_no_roster()
    {
        Broken([]).ShouldHaveSingleItem().ShouldContain("không có dữ liệu");
        Broken("  \n\n"u8.ToArray()).ShouldHaveSingleItem().ShouldContain("không có dữ liệu");
        Broken("chỉ là văn bản"u8.ToArray()).ShouldHaveSingleItem().ShouldContain("tiêu đề cột");
        Broken(Encoding.UTF8.GetBytes(Head)).ShouldHaveSingleItem().ShouldContain("chỉ có dòng tiêu đề");
        Broken([(byte)'P', 0x50, 0xC3, 0x28]).ShouldHaveSingleItem().ShouldContain("UTF-8");
        Broken([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]).ShouldHaveSingleItem().ShouldContain("Không đọc được");
        Broken([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).ShouldHaveSingleItem().ShouldContain("Không đọc được");
    }

    [Fact]
    public void Read_takes_the_departments_roster()
    {
        var path = Corpus.Find("corpus/department/roster.csv");

        var roster = RosterFile.Read("roster.csv", File.ReadAllBytes(path)).ShouldBeOfType<RosterReading.Complete>().Roster;

        roster.Units.Count.ShouldBe(9);
        roster.Officers.Count.ShouldBe(40);
    }

    private static Roster Complete(string text) =>
        RosterFile.Read("danh-sach.csv", Encoding.UTF8.GetBytes(text)).ShouldBeOfType<RosterReading.Complete>().Roster;

    private static IReadOnlyList<string> Broken(byte[] content) =>
        RosterFile.Read("danh-sach.csv", content).ShouldBeOfType<RosterReading.Broken>().Problems;
}
