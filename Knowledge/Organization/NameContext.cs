using System.Buffers;

namespace CchcBot.Knowledge.Organization;

/// <summary>
/// What stands around words that look like a name and makes them a longer name's beginning ("Phòng Công nghệ thông tin"),
/// part of a notation ("186/SKHCN-VP") or no name at all ("công tác thanh tra").
/// </summary>
internal sealed class NameContext(string text, IReadOnlyList<NameWord> words)
{
    private static readonly SearchValues<char> Partings = SearchValues.Create("\n;:?!()\"“”");
    private static readonly SearchValues<char> Joints = SearchValues.Create("/-_@");

    /// <summary>Verbs, prepositions, particles: after the beginning of a name only these may come.</summary>
    private static readonly HashSet<string> Continuations = Words(
        "a bao bi boi can chi cho chu chua chung co con cua cung da dang de den di doi du duoc duy dung gi giai giup gui ha hay hien het hoac hoan "
        + "hom hop huy khi khong ko la lam len lien luc mai minh moi nao nay nen ngay nghe nhan nhe nhi nhu noi nop o pho phoi phai qua ra rut sang sau "
        + "se so tai tham thang theo thi thuc thuoc tiep to toi tong tren trien trong truc truoc tu vao vay ve vi viec voi vua xac xay xin xong");

    private static readonly HashSet<string> AfterAnd = Words("phong van thanh chi trung ban cac don toi minh chung p vp tt cc");

    private static readonly HashSet<string> BeforeInspection = Words(
        "tac hoach luan doan cuoc dong hanh viec vu vuc chiu su qua nganh luat dinh hien bi chuc sau duoc ve tra");

    private static readonly HashSet<string> AfterInspection = Words(
        "kiem vien chuyen dot dinh hanh cong chinh nhan viec ve lao thue ngan xay xu lai toan");

    private static readonly HashSet<string> AfterOffice = Words("pham dien doan dang cong dieu luat hoi thuong dai ban quoc trung");

    /// <summary>Whether the words from <paramref name="start"/> to <paramref name="end"/> stand close enough together to be one name.</summary>
    public bool IsTogether(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            var gap = Gap(i);
            if (gap.Length > 3 || gap.ContainsAny(Partings) || (gap.Contains('.') && words[i - 1].Text.Length > 4))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words are part of a number, an address or the like, joined by signs to what is before or after.</summary>
    public bool IsInsideSymbol(int start, int end)
    {
        var before = words[start].Start - 1;
        var after = words[end - 1].End;
        var isJoinedBefore = before >= 0 && Joints.Contains(text[before]) && (before == 0 || !char.IsWhiteSpace(text[before - 1]));
        return isJoinedBefore || (after < text.Length - 1 && text[after] is '/' or '@' && char.IsLetterOrDigit(text[after + 1]));
    }

    /// <summary>Whether the name may end here: the next word does not make it a longer name.</summary>
    public bool IsEnded(int start, int end, bool mustBeFollowedByVerb)
    {
        if (end >= words.Count || !IsNext(end))
        {
            return end >= words.Count || !mustBeFollowedByVerb || Gap(end).Trim() is not ("-" or "–" or "&");
        }

        return !IsLongerInCapitals(start, end) && (!mustBeFollowedByVerb || IsContinuation(end));
    }

    /// <summary>Whether "thanh tra", "văn phòng" mean the activity or the place and not the unit.</summary>
    public bool IsCommonNoun(int start, int end)
    {
        var after = end < words.Count && Gap(end).Length <= 2 ? words[end].Key : "";
        var before = start > 0 && Gap(start).Length <= 2 ? words[start - 1].Key : "";
        return words[end - 1].Key switch
        {
            "tra" => AfterInspection.Contains(after) || BeforeInspection.Contains(before),
            "phong" => AfterOffice.Contains(after),
            _ => false,
        };
    }

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private ReadOnlySpan<char> Gap(int word) => text.AsSpan(words[word - 1].End, words[word].Start - words[word - 1].End);

    private bool IsNext(int word) => Gap(word) is " ";

    /// <summary>In a text that is not all capitals, a capital after a capitalised name goes on with it.</summary>
    private bool IsLongerInCapitals(int start, int end) =>
        words[start].IsCapitalised && words[end].IsCapitalised && !words[end].IsCode && words[end].Key != "so"
        && !Enumerable.Range(start, end - start).All(i => words[i].IsCode);

    /// <summary>After "và" another unit must come; "quản lý", "giáo dục", "giao thông" go on a name, other words that begin so do not.</summary>
    private bool IsContinuation(int at)
    {
        var next = at + 1 < words.Count ? words[at + 1].Key : "";
        return words[at].Key switch
        {
            "va" => AfterAnd.Contains(next),
            "quan" => next is not ("li" or "tri"),
            "giao" => next is not ("duc" or "thong"),
            _ => Continuations.Contains(words[at].Key),
        };
    }
}
