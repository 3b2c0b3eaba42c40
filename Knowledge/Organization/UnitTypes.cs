namespace CchcBot.Knowledge.Organization;

/// <summary>The words with which names of units begin (loại đơn vị).</summary>
internal static class UnitTypes
{
    /// <summary>Ban Giám đốc: who leads the department, not one of its units.</summary>
    public const string Board = "ban giam doc";

    private static readonly string[] Types =
    [
        Board, "uy ban nhan dan", "ban quan li", "van phong", "thanh tra", "chi cuc", "trung tam", "benh vien", "bao tang", "thu vien",
        "thanh pho", "thi xa", "thi tran", "cong ti", "tap doan", "phong", "ban", "so", "cuc", "vu", "bo", "vien", "truong", "quy", "doi",
        "to", "tram", "hat", "khoa", "huyen", "xa", "phuong", "tinh",
    ];

    private static readonly HashSet<string> Internal = new(["phong", "van phong", "thanh tra", "ban", "to", "bo phan"], StringComparer.Ordinal);

    private static readonly HashSet<string> Service = new(
        ["trung tam", "vien", "truong", "benh vien", "quy", "bao tang", "thu vien", "tram", "ban quan li"], StringComparer.Ordinal);

    /// <summary>The type with which these word keys begin, or empty.</summary>
    public static string Of(IReadOnlyList<string> keys) =>
        Types.FirstOrDefault(type => StartsWith(keys, type)) ?? "";

    /// <summary>The type of a unit, or empty.</summary>
    public static string Of(Unit unit) => Of([.. NameWord.Split(unit.Name).Select(word => word.Key)]);

    /// <summary>Whether units of this type are the department's own rooms (phòng, văn phòng, thanh tra).</summary>
    public static bool IsInternal(string type) => Internal.Contains(type);

    /// <summary>Whether units of this type are service units (đơn vị sự nghiệp).</summary>
    public static bool IsService(string type) => Service.Contains(type);

    private static bool StartsWith(IReadOnlyList<string> keys, string type)
    {
        var words = type.Split(' ');
        return words.Length <= keys.Count && words.SequenceEqual(keys.Take(words.Length), StringComparer.Ordinal);
    }
}
