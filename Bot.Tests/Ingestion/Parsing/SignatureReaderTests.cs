using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Ingestion.Parsing;

namespace CchcBot.Bot.Tests.Ingestion.Parsing;

public sealed class SignatureReaderTests
{
    [Fact]
    public void Read_takes_two_lines_of_one_office_for_a_deputy_who_signs_for_the_head()
    {
        var (signatory, told) = SignatureReader.Read([["^ỦM ĐỐC", "'Ó GIÁM ĐỐC", "GIÁM ĐỐC", "Lê Thị Mẫu"]], null, [], []);

        signatory.ShouldBe(new Signatory("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Thị Mẫu"));
        told.ShouldBeNull();
    }

    [Theory]
    [InlineData("* TỊCH", "CHỦ TỊCH")]
    [InlineData("„Ủ NHIỆM", "CHỦ NHIỆM")]
    public void Read_tells_an_office_from_the_word_that_no_other_office_has(string line, string title) =>
        SignatureReader.Read([[line, "Lê Thị Mẫu"]], null, [], []).Signatory!.Title.ShouldBe(title);

    [Fact]
    public void Read_keeps_the_deputy_of_a_minister()
    {
        var signatory = SignatureReader.Read([["KT. BỘ TRƯỞNG", "HỨ BỘ TRƯỞNG", "Trần Văn Mẫu"]], null, [], []).Signatory;

        signatory.ShouldBe(new Signatory("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", "Trần Văn Mẫu"));
    }

    [Fact]
    public void Read_tells_a_name_whose_beginning_is_covered_only_when_somebody_is_known_by_it()
    {
        SignatureReader.Read([["CHỦ TỊCH", "„văn Mẫu Thử"]], null, [], []).Signatory!.Name.ShouldBeNull();

        var (signatory, told) = SignatureReader.Read([["CHỦ TỊCH", "„ăn Mẫu Thử"]], null, [], ["Trần Văn Mẫu Thử", "Lê Thị Hai"]);

        signatory!.Name.ShouldBe("Trần Văn Mẫu Thử");
        told!.Source.ShouldBe(FieldSource.OtherDocument);
    }

    [Fact]
    public void Read_tells_nobody_when_two_people_are_known_by_what_is_left() =>
        SignatureReader.Read([["CHỦ TỊCH", ", Mẫu Thử"]], null, [], ["Trần Văn Mẫu Thử", "Lê Thị Mẫu Thử"]).Signatory!.Name.ShouldBeNull();

    [Fact]
    public void Read_proposes_the_family_name_whose_end_is_left_in_several_readings()
    {
        var (signatory, told) = SignatureReader.Read([["CHỦ TỊCH", "an Mẫu Thử"], ["FTần Mẫu Thử", "zirần Mẫu Thử"]], null, [], []);

        signatory!.Name.ShouldBe("Trần Mẫu Thử");
        told!.Source.ShouldBe(FieldSource.Recognition);
    }

    [Fact]
    public void Read_proposes_no_family_name_from_one_reading_nor_from_letters_without_marks() =>
        SignatureReader.Read([["CHỦ TỊCH", "Tần Mẫu Thử"], ["an Mẫu Thử", "han Mẫu Thử"]], null, [], []).Signatory!.Name.ShouldBeNull();

    [Fact]
    public void Read_keeps_the_foot_of_a_document_without_a_seal()
    {
        var foot = new Signatory(null, "GIÁM ĐỐC", "Ybia Mẫu");

        SignatureReader.Read([], foot, [], []).Signatory.ShouldBe(foot);
    }
}
