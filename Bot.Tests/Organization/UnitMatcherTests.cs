using System.Text.Json;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Bot.Tests.Organization;

public sealed class UnitMatcherTests(ITestOutputHelper output)
{
    private readonly UnitMatcher _matcher = new(SampleRoster.Roster);

    [Theory]
    [InlineData("Phòng Quản lý Công nghiệp", "Phòng Quản lý Công nghiệp")]
    [InlineData("phong quan ly cong nghiep", "Phòng Quản lý Công nghiệp")]
    [InlineData("PHÒNG QUẢN LÝ CÔNG NGHIỆP", "Phòng Quản lý Công nghiệp")]
    [InlineData("fòng wản lí công nghiệp", "Phòng Quản lý Công nghiệp")]
    [InlineData("P. QLCN", "Phòng Quản lý Công nghiệp")]
    [InlineData("p.qlcn", "Phòng Quản lý Công nghiệp")]
    [InlineData("PQLCN", "Phòng Quản lý Công nghiệp")]
    [InlineData("Phòng QLCN", "Phòng Quản lý Công nghiệp")]
    [InlineData("QLCN", "Phòng Quản lý Công nghiệp")]
    [InlineData("Phòng QL Công nghiệp", "Phòng Quản lý Công nghiệp")]
    [InlineData("phòng quản lý công nghiệp thuộc Sở", "Phòng Quản lý Công nghiệp")]
    [InlineData("Phòng Quản lý Công nghiệp, Sở Công Thương", "Phòng Quản lý Công nghiệp")]
    [InlineData("bên phòng quản lý công nghiệp", "Phòng Quản lý Công nghiệp")]
    [InlineData("quản lý công nghiệp", "Phòng Quản lý Công nghiệp")]
    [InlineData("P.KHTCTH", "Phòng Kế hoạch - Tài chính - Tổng hợp")]
    [InlineData("phòng KH-TC-TH", "Phòng Kế hoạch - Tài chính - Tổng hợp")]
    [InlineData("Phòng Kế hoạch, Tài chính, Tổng hợp", "Phòng Kế hoạch - Tài chính - Tổng hợp")]
    [InlineData("Phòng Kế hoạch và Tài chính", "Phòng Kế hoạch - Tài chính - Tổng hợp")]
    [InlineData("ktat&mt", "Phòng Kỹ thuật an toàn và Môi trường")]
    [InlineData("Phòng Kĩ thuật an toàn môi trường", "Phòng Kỹ thuật an toàn và Môi trường")]
    [InlineData("VP Sở", "Văn phòng Sở")]
    [InlineData("VPS", "Văn phòng Sở")]
    [InlineData("vp", "Văn phòng Sở")]
    [InlineData("TTr Sở", "Thanh tra Sở")]
    [InlineData("ban giám đốc", "Ban Giám đốc Sở")]
    [InlineData("CC Quản lý Thị trường Miền Đông", "Chi cục Quản lý Thị trường Miền Đông")]
    [InlineData("Chi cục QTM", "Chi cục Quản lý Thị trường Miền Đông")]
    [InlineData("Chi cục QLTT Miền Đông", "Chi cục Quản lý Thị trường Miền Đông")]
    [InlineData("trạm QLTTMĐ", "Trạm Quản lý Thị trường Miền Đông")]
    [InlineData("phòng tài chính", "Phòng Kế hoạch - Tài chính - Tổng hợp")]
    [InlineData("Phòng Môi trường", "Phòng Kỹ thuật an toàn và Môi trường")]
    [InlineData("TT Khuyến công", "Trung tâm Khuyến công và Xúc tiến thương mại")]
    [InlineData("TT KC và XTTM", "Trung tâm Khuyến công và Xúc tiến thương mại")]
    public void Find_knows_names_in_any_spelling(string words, string expected) => (_matcher.Find(words)?.Name).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("phòng")]
    [InlineData("Phòng Quản lý")]
    [InlineData("quản lý thị trường miền đông")]
    [InlineData("Phòng Kế hoạch và Đầu tư")]
    [InlineData("Phòng Quản lý Công nghiệp nặng")]
    [InlineData("Văn phòng Chính phủ")]
    [InlineData("Văn phòng Sở Nội vụ")]
    [InlineData("Thanh tra tỉnh")]
    [InlineData("Sở Công Thương")]
    [InlineData("phòng tôi")]
    public void Find_gives_nothing_for_what_is_no_unit_or_several(string words) => _matcher.Find(words).ShouldBeNull();

    [Fact]
    public void FindAll_names_every_unit_that_the_words_may_mean() =>
        _matcher.FindAll("Phòng Quản lý").Select(unit => unit.Name).ShouldBe(["Phòng Quản lý Công nghiệp", "Phòng Quản lý Thương mại"]);

    [Theory]
    [InlineData("Giao Phòng Quản lý Công nghiệp chủ trì, phối hợp với Thanh tra Sở và VP Sở thực hiện", "Phòng Quản lý Công nghiệp|Thanh tra Sở|Văn phòng Sở")]
    [InlineData("Trạm Quản lý Thị trường Miền Đông báo cáo Chi cục Quản lý Thị trường Miền Đông", "Trạm Quản lý Thị trường Miền Đông|Chi cục Quản lý Thị trường Miền Đông")]
    [InlineData("phong thuong mai phai lam gi theo ke hoach 5?", "Phòng Quản lý Thương mại")]
    [InlineData("thanh tra đã quán triệt chưa", "Thanh tra Sở")]
    [InlineData("Lưu: VT, VP.", "Văn phòng Sở")]
    [InlineData("VP Sở Công Thương đã phổ biến", "Văn phòng Sở")]
    [InlineData("Văn phòng Sở xây dựng kế hoạch", "Văn phòng Sở")]
    [InlineData("bgđ, vp, p.qlcn", "Ban Giám đốc Sở|Văn phòng Sở|Phòng Quản lý Công nghiệp")]
    [InlineData("p qlcn đã họp. Văn phòng chưa.", "Phòng Quản lý Công nghiệp|Văn phòng Sở")]
    public void FindMentions_finds_units_in_reading_order(string text, string expected) => Names(text).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("Công văn số 186/SCT-VP ngày 01/3/2024")]
    [InlineData("Thông báo 53/TB-VPCP của Văn phòng Chính phủ")]
    [InlineData("Văn phòng UBND tỉnh, Văn phòng Tỉnh ủy, VP Chính phủ")]
    [InlineData("Thanh tra tỉnh và Thanh tra Chính phủ")]
    [InlineData("Phòng Thương mại và Công nghiệp Việt Nam")]
    [InlineData("Phòng Thương mại Điện tử")]
    [InlineData("phòng thương mại điện tử")]
    [InlineData("tăng cường công tác thanh tra, kiểm tra")]
    [InlineData("kế hoạch thanh tra năm 2024; thanh tra chuyên ngành")]
    [InlineData("mua văn phòng phẩm")]
    [InlineData("Văn phòng Sở Nội vụ, Thanh tra Sở Tài chính")]
    [InlineData("van phong so noi vu")]
    [InlineData("Phòng Kế hoạch - Tài chính - Tổng hợp thuộc Sở Y tế")]
    [InlineData("xem tại https://vp.example/vp")]
    [InlineData("gửi vp@sct.example")]
    [InlineData("Thông tư 09/2020/TT-BCT")]
    public void FindMentions_takes_no_other_body_and_no_common_word_for_a_unit(string text) => Names(text).ShouldBeEmpty();

    [Fact]
    public void FindMentions_reports_what_several_units_may_be()
    {
        var mention = _matcher.FindMentions("Phòng quản lý đã họp").ShouldHaveSingleItem();

        mention.Unit.ShouldBeNull();
        mention.Units.Count.ShouldBe(2);
    }

    [Fact]
    public void FindMentions_gives_the_place_in_the_text()
    {
        const string Text = "Hôm qua P. QLCN đã họp.";

        var mention = _matcher.FindMentions(Text).ShouldHaveSingleItem();

        Text.Substring(mention.Start, mention.Length).ShouldBe("P. QLCN");
    }

    [Fact]
    public void Find_tells_units_apart_by_diacritics_where_they_are_written()
    {
        var matcher = new UnitMatcher(new Roster([SampleRoster.Unit("Xã Long Đức"), SampleRoster.Unit("Xã Long Dực") with { Id = "2" }], []));

        matcher.Find("xã long dực")?.Id.ShouldBe("2");
        matcher.Find("xa long duc").ShouldBeNull();
        matcher.FindAll("xa long duc").Count.ShouldBe(2);
    }

    [Fact]
    public void Find_knows_the_units_of_a_province_by_their_aliases_and_never_takes_one_for_another()
    {
        var units = ReadProvince();
        var known = new UnitMatcher(new Roster(units, []));
        var bare = new UnitMatcher(new Roster([.. units.Select(unit => unit with { Aliases = [] })], []));
        var (asked, derived) = (0, 0);

        foreach (var unit in units)
        {
            known.Find(unit.Name).ShouldBe(unit);
            known.FindMentions($"Hôm nay {unit.Name} đã họp.").ShouldHaveSingleItem().Unit.ShouldBe(unit);
            foreach (var alias in unit.Aliases)
            {
                known.FindAll(alias).ShouldContain(unit, alias);
                (bare.Find(alias)?.Id ?? unit.Id).ShouldBe(unit.Id, alias);
                asked++;
                derived += bare.Find(alias) is null ? 0 : 1;
                output.WriteLine($"{(bare.Find(alias) is null ? "-" : "+")} {alias} = {unit.Name}");
            }
        }

        output.WriteLine($"{derived} of {asked} aliases follow from the names alone");
        derived.ShouldBeGreaterThan(asked / 2);
    }

    private string[] Names(string text) =>
        [.. _matcher.FindMentions(text).Select(mention => string.Join('/', mention.Units.Select(unit => unit.Name)))];

    private static List<Unit> ReadProvince()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Corpus.Find("corpus/units/soc-trang-units.json")));
        return
        [
            .. json.RootElement.EnumerateObject().Select(entry =>
            {
                var names = entry.Value.GetProperty("đơn vị").GetString()!.Split(';');
                var synonyms = entry.Value.GetProperty("từ đồng nghĩa");
                var aliases = synonyms.ValueKind == JsonValueKind.Array ? synonyms.EnumerateArray().Select(alias => alias.GetString()!) : [];
                return new Unit(VietnameseText.FoldedKey(names[0]), names[0], [.. names.Skip(1), .. aliases], null);
            }),
        ];
    }
}
