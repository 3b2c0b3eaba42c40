using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Reads which kind of fact a folded question wants, and what it counts.</summary>
internal static partial class WantedFactReader
{
    /// <summary>The kind of fact wanted.</summary>
    public static WantedFact Read(string folded, Asks asks) => asks switch
    {
        _ when asks.HasFlag(Asks.Money) && !Share().IsMatch(folded) && ReadCounted(folded) is null or "tien" or "dong" or "trieu" or "ty" or "kinh" or "von" or "ngan" => WantedFact.Money,
        _ when Contact().IsMatch(folded) => WantedFact.Contact,
        _ when Person().IsMatch(folded) => WantedFact.Person,
        _ when Frequency().IsMatch(folded) => WantedFact.Frequency,
        _ when asks.HasFlag(Asks.Deadline) => WantedFact.Moment,
        _ when Place().IsMatch(folded) => WantedFact.Place,
        _ when Count().IsMatch(folded) || Share().IsMatch(folded) => WantedFact.Number,
        _ => WantedFact.Any,
    };

    /// <summary>The folded noun that is counted ("can" of "bao nhieu can"), "%" for a share, or null.</summary>
    public static string? ReadCounted(string folded)
    {
        if (Share().IsMatch(folded))
        {
            return "%";
        }

        return Count().Match(folded) is { Success: true } count && count.Groups["noun"].Success ? count.Groups["noun"].Value : null;
    }

    [GeneratedRegex(@"so dien thoai|\bsdt\b|duong day nong|\bhotline|\be-?mail\b|hop thu (?:dien tu )?nao|(?:lien he|goi|goi dien)(?: cho| voi)? (?:ai|so nao)|hoi ai\b|phone number", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Contact();

    [GeneratedRegex(@"(?:to chuc|dien ra|hop|dat|nam|lam viec|khai mac|tap trung)\b.{0,40}\b(?:o|tai) (?:dau|noi nao|dia diem nao)\b|dia diem (?:to chuc )?(?:o dau|nao|la gi|cu the)|\bwhere (?:is|will|does)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    /// <summary>Who asks so wants a person's name and not a body's.</summary>
    [GeneratedRegex(@"\b(?:ten (?:la )?gi|ho (?:va )?ten|ten (?:cua )?ai|(?:ong|ba|dong chi|pho thu tuong|thu truong|bo truong|can bo|lanh dao|pho giam doc|pho chu tich) nao)\b|\bai (?:la|lam (?=(?:truong|pho|to truong|to pho|thu ky|chu tich|giam doc|chu nhiem|bi thu|uy vien)\b)|giu|duoc (?:bo nhiem|bau|cu|dieu dong|phan cong lam)|bi (?:mien nhiem|cach chuc|ky luat)|duoc mien nhiem)\b(?! (?:don vi|co quan|nguoi ky))|\bla ai\b|who (?:is|was|will be) (?:appointed|the (?:head|chair|director|leader))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Person();

    [GeneratedRegex(@"bao lau (?:mot|1) lan|may lan|bao nhieu lan|dinh ky (?:bao|khi|nhu)|tan suat|how often", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Frequency();

    [GeneratedRegex(@"\bbao nhieu(?:\s+(?!(?:thi|la|de|cho|trong|vay|theo|va|o|tai|cua|den|khi|han|nam|nao|a|nhi|nhe)\b)(?<noun>[a-z]\w*))?|\bmay\s+(?<noun>nguoi|thanh vien|can|don vi|nhiem vu|tieu chi|buoi|lop|dot|cuoc|ngay|thang)\b|how many", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Count();

    [GeneratedRegex(@"(?:phan tram|%|ty le|ti le)\b.{0,40}bao nhieu|bao nhieu (?:phan tram|%)|may phan tram|lai suat\b.{0,80}bao nhieu|what (?:percentage|share|rate)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Share();
}
