using CchcBot.Knowledge.Organization;

namespace CchcBot.Bot.Tests.Organization;

public sealed class UnitGroupsTests
{
    private const string All = "VP TTr KH CN TM KT CC TT Trạm";

    private readonly UnitGroups _groups = new(SampleRoster.Roster);

    [Theory]
    [InlineData("Các phòng, đơn vị thuộc Sở", All)]
    [InlineData("Trưởng các phòng, đơn vị thuộc Sở", All)]
    [InlineData("Trưởng các phòng, đơn vị", All)]
    [InlineData("Trưởng các phòng, ban, đơn vị thuộc Sở Công Thương", All)]
    [InlineData("Thủ trưởng các đơn vị", All)]
    [InlineData("Các đơn vị thuộc Sở;", All)]
    [InlineData("Lãnh đạo các phòng và đơn vị thuộc Sở", All)]
    [InlineData("cac phong, don vi thuoc So", All)]
    [InlineData("Các phòng, đơn vị trực thuộc Sở", "VP TTr KH CN TM KT CC TT")]
    [InlineData("Các đơn vị trực thuộc", "CC TT")]
    [InlineData("Các đơn vị sự nghiệp thuộc Sở", "TT Trạm")]
    [InlineData("Các phòng chuyên môn, nghiệp vụ thuộc Sở", "VP TTr KH CN TM KT")]
    [InlineData("Các phòng, đơn vị thuộc Sở (để thực hiện)", All)]
    [InlineData("Văn phòng Sở và các phòng, đơn vị thuộc Sở", All)]
    [InlineData("Các phòng, các đơn vị thuộc Sở", All)]
    [InlineData("Các phòng, đơn vị thuộc Sở (trừ Thanh tra Sở và Văn phòng Sở)", "KH CN TM KT CC TT Trạm")]
    [InlineData("Các phòng, đơn vị thuộc Sở trừ Thanh tra Sở và Văn phòng Sở", "KH CN TM KT CC TT Trạm")]
    [InlineData("Các phòng, đơn vị thuộc Sở, ngoại trừ Trạm Quản lý Thị trường Miền Đông", "VP TTr KH CN TM KT CC TT")]
    public void Resolve_takes_a_group_for_its_units(string words, string expected)
    {
        var scope = _groups.Resolve(words);

        scope.Kind.ShouldBe(UnitScopeKind.UnitGroup);
        Short(scope).ShouldBe(expected.Split(' '), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Văn phòng Sở", "VP")]
    [InlineData("Chánh Văn phòng Sở", "VP")]
    [InlineData("Chánh Văn phòng", "VP")]
    [InlineData("Chánh Thanh tra Sở", "TTr")]
    [InlineData("Trưởng Phòng Quản lý Công nghiệp", "CN")]
    [InlineData("Trưởng phòng Quản lý Công nghiệp", "CN")]
    [InlineData("Phó Trưởng phòng Quản lý Công nghiệp", "CN")]
    [InlineData("Giám đốc Trung tâm Khuyến công và Xúc tiến thương mại", "TT")]
    [InlineData("Chi cục trưởng Chi cục Quản lý Thị trường Miền Đông", "CC")]
    [InlineData("Trạm Quản lý Thị trường Miền Đông", "Trạm")]
    [InlineData("Chánh Văn phòng, Trưởng phòng Quản lý Công nghiệp", "VP CN")]
    [InlineData("Phòng Quản lý Công nghiệp và các đơn vị liên quan", "CN")]
    [InlineData("Các phòng Quản lý Công nghiệp, Quản lý Thương mại", "CN TM")]
    [InlineData("Các phòng: Quản lý Công nghiệp, Kỹ thuật an toàn và Môi trường; Văn phòng Sở", "CN KT VP")]
    [InlineData("Ban Giám đốc Sở", "BGĐ")]
    [InlineData("Ban Giám đốc", "BGĐ")]
    [InlineData("Phó Giám đốc Sở", "BGĐ")]
    public void Resolve_takes_names_and_heads_for_their_units(string words, string expected)
    {
        var scope = _groups.Resolve(words);

        scope.Kind.ShouldBe(UnitScopeKind.NamedUnits);
        Short(scope).ShouldBe(expected.Split(' '), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Sở Công Thương")]
    [InlineData("Giám đốc Sở Công Thương")]
    [InlineData("Các sở, ban, ngành cấp tỉnh")]
    [InlineData("Thủ trưởng các sở, ban, ngành")]
    public void Resolve_knows_the_department_itself(string words) =>
        _groups.Resolve(words, "Ủy ban nhân dân tỉnh").ShouldBe(new UnitScope(UnitScopeKind.Department, []), Comparer);

    [Theory]
    [InlineData("Trưởng các phòng, đơn vị liên quan")]
    [InlineData("Các đơn vị có liên quan")]
    [InlineData("Các phòng, đơn vị được giao nhiệm vụ")]
    [InlineData("Các phòng, đơn vị thuộc Sở trừ các đơn vị đã nêu")]
    public void Resolve_does_not_guess_units_that_are_not_said(string words) =>
        _groups.Resolve(words).ShouldBe(new UnitScope(UnitScopeKind.Unspecified, []), Comparer);

    [Theory]
    [InlineData("Các bộ, cơ quan ngang bộ", null)]
    [InlineData("UBND các huyện, thị xã, thành phố", null)]
    [InlineData("Sở Nội vụ", null)]
    [InlineData("Văn phòng UBND tỉnh", null)]
    [InlineData("Thanh tra tỉnh", null)]
    [InlineData("Tổ công tác", null)]
    [InlineData("Các doanh nghiệp trên địa bàn", null)]
    [InlineData("Các địa phương, đơn vị trên địa bàn tỉnh", null)]
    [InlineData("Các phòng, đơn vị thuộc Sở Nội vụ", null)]
    [InlineData("Phòng Quản lý", null)]
    [InlineData("Các phòng, đơn vị thuộc Sở", "Sở Nội vụ")]
    [InlineData("Văn phòng Sở", "Sở Nội vụ")]
    [InlineData("Phòng Kế hoạch - Tài chính - Tổng hợp", "Sở Y tế")]
    [InlineData("Các đơn vị", "Thủ tướng Chính phủ")]
    [InlineData("Ban Giám đốc", "Ủy ban nhân dân tỉnh")]
    public void Resolve_leaves_other_bodies_alone(string words, string? issuer) =>
        _groups.Resolve(words, issuer).ShouldBe(UnitScope.Other, Comparer);

    [Fact]
    public void Resolve_knows_a_unit_by_its_whole_name_in_others_documents() =>
        Short(_groups.Resolve("Chi cục Quản lý Thị trường Miền Đông", "Ủy ban nhân dân tỉnh")).ShouldBe(["CC"]);

    private static IEqualityComparer<UnitScope> Comparer { get; } = EqualityComparer<UnitScope>.Create(
        (one, other) => one!.Kind == other!.Kind && one.Units.SequenceEqual(other.Units));

    private static string[] Short(UnitScope scope) => [.. scope.Units.Select(unit => unit.Name switch
    {
        "Văn phòng Sở" => "VP",
        "Thanh tra Sở" => "TTr",
        "Ban Giám đốc Sở" => "BGĐ",
        var name when name.StartsWith("Chi cục", StringComparison.Ordinal) => "CC",
        var name when name.StartsWith("Trung tâm", StringComparison.Ordinal) => "TT",
        var name when name.StartsWith("Trạm", StringComparison.Ordinal) => "Trạm",
        var name when name.Contains("Kế hoạch", StringComparison.Ordinal) => "KH",
        var name when name.Contains("Công nghiệp", StringComparison.Ordinal) => "CN",
        var name when name.Contains("Thương mại", StringComparison.Ordinal) => "TM",
        _ => "KT",
    })];
}
