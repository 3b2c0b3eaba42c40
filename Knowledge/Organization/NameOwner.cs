namespace CchcBot.Knowledge.Organization;

/// <summary>Says when what follows a name makes it another body's: "Văn phòng Chính phủ", "Thanh tra Sở Nội vụ".</summary>
internal sealed class NameOwner(string text, IReadOnlyList<NameWord> words, DepartmentName department)
{
    private static readonly HashSet<string> Owners = new(
        ["bo", "ubnd", "hdnd", "huyen", "xa", "phuong", "cuc", "vu", "tinh", "chinh phu", "uy ban", "hoi dong", "quoc hoi", "thi xa", "thi tran",
         "thanh pho", "tinh uy", "dang uy", "huyen uy", "thanh uy", "trung uong", "cong an", "toa an", "vien kiem", "tw", "cp", "chu tich"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Sectors = new(
        ["noi vu", "tai chinh", "tu phap", "cong thuong", "y te", "giao duc", "giao thong", "nong nghiep", "tai nguyen", "lao dong", "van hoa",
         "thong tin", "ngoai vu", "du lich", "dan toc", "khoa hoc", "nv", "tc", "tp", "ct", "gddt", "gtvt", "nnptnt", "nnmt", "ldtbxh", "vhttdl",
         "tttt", "khdt", "tnmt", "khcn", "xd", "yt"],
        StringComparer.Ordinal);

    /// <summary>Whether the name from <paramref name="start"/> to <paramref name="end"/> is another body's.</summary>
    public bool IsOther(int start, int end)
    {
        var at = end;
        while (IsNext(at) && words[at].Key is "thuoc" or "cua" or "truc")
        {
            at++;
        }

        return IsNext(at) && (IsOwner(start, end, at) || IsOtherDepartment(start, end, at));
    }

    /// <summary>Names of type alone take an owner at once ("Thanh tra tỉnh"), full names only after "thuộc", "của".</summary>
    private bool IsOwner(int start, int end, int at) =>
        (at > end || end - start <= 2)
        && (Owners.Contains(words[at].Key) || (IsNext(at + 1) && Owners.Contains($"{words[at].Key} {words[at + 1].Key}")));

    private bool IsOtherDepartment(int start, int end, int at)
    {
        var sector = words[end - 1].Key == "so" ? at : words[at].Key == "so" ? at + 1 : words.Count;
        return IsNext(sector) && department.MatchAfterType(words, sector) is null && IsSector(start, sector);
    }

    /// <summary>A sector begins with a capital where the name does; in chat everything may be small.</summary>
    private bool IsSector(int start, int at)
    {
        if (words[start].IsCapitalised)
        {
            return words[at].IsCapitalised;
        }

        return Sectors.Contains(words[at].Key) || (IsNext(at + 1) && Sectors.Contains($"{words[at].Key} {words[at + 1].Key}"));
    }

    private bool IsNext(int word) =>
        word > 0 && word < words.Count && text.AsSpan(words[word - 1].End, words[word].Start - words[word - 1].End) is " ";
}
