namespace CchcBot.Knowledge.Documents;

/// <summary>
/// The type of a document (loại văn bản): the 29 of NĐ 30/2020 art. 7 with the abbreviations of its annex III, and
/// the legal ones that directives cite.
/// </summary>
/// <param name="Abbreviation">The contract's <c>kind</c>: KH, QĐ, TB … ; CV for công văn, ThC for thư công.</param>
/// <param name="Name">The Vietnamese name, in lower case: "kế hoạch".</param>
public sealed record DocumentType(string Abbreviation, string Name)
{
    /// <summary>Công văn: the only type besides thư công whose notation does not carry a type.</summary>
    public static DocumentType OfficialDispatch { get; } = new("CV", "công văn");

    /// <summary>Every type known, the administrative ones first.</summary>
    public static IReadOnlyList<DocumentType> All { get; } =
    [
        OfficialDispatch,
        new("NQ", "nghị quyết"), new("QĐ", "quyết định"), new("CT", "chỉ thị"), new("QC", "quy chế"),
        new("QyĐ", "quy định"), new("TC", "thông cáo"), new("TB", "thông báo"), new("HD", "hướng dẫn"),
        new("CTr", "chương trình"), new("KH", "kế hoạch"), new("PA", "phương án"), new("ĐA", "đề án"),
        new("DA", "dự án"), new("BC", "báo cáo"), new("BB", "biên bản"), new("TTr", "tờ trình"),
        new("HĐ", "hợp đồng"), new("CĐ", "công điện"), new("BGN", "bản ghi nhớ"), new("BTT", "bản thỏa thuận"),
        new("GUQ", "giấy ủy quyền"), new("GM", "giấy mời"), new("GGT", "giấy giới thiệu"),
        new("GNP", "giấy nghỉ phép"), new("PG", "phiếu gửi"), new("PC", "phiếu chuyển"), new("PB", "phiếu báo"),
        new("ThC", "thư công"),
        new("L", "luật"), new("PL", "pháp lệnh"), new("NĐ", "nghị định"), new("TT", "thông tư"),
        new("TTLT", "thông tư liên tịch"), new("KL", "kết luận"), new("VBHN", "văn bản hợp nhất"),
    ];

    /// <summary>The type with this abbreviation, or null. Case counts only where two differ by case alone.</summary>
    public static DocumentType? FindByAbbreviation(string abbreviation) =>
        All.FirstOrDefault(type => string.Equals(type.Abbreviation, abbreviation, StringComparison.Ordinal))
        ?? All.FirstOrDefault(type => string.Equals(type.Abbreviation, abbreviation, StringComparison.OrdinalIgnoreCase));

    /// <summary>The type with this Vietnamese name in any case, or null.</summary>
    public static DocumentType? FindByName(string name) =>
        All.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));
}
