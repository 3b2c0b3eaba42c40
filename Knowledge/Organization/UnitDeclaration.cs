using System.Text.RegularExpressions;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Organization;

/// <summary>Understands "tôi ở Phòng Quản lý Khoa học", "mình là bên VP Sở": a person's word about the own unit.</summary>
/// <param name="Units">The unit named; several when the words may mean several, none when the roster does not hold it.</param>
/// <param name="Words">The words for the unit.</param>
public sealed partial record UnitDeclaration(IReadOnlyList<Unit> Units, string Words)
{
    /// <summary>What a sentence declares; null when it declares nothing.</summary>
    public static UnitDeclaration? Find(string text, UnitMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(matcher);
        var normalised = VietnameseText.Normalize(text).Trim();
        var match = Declared().Match(VietnameseText.Fold(normalised));
        if (!match.Success)
        {
            return null;
        }

        var group = match.Groups["unit"];
        var words = normalised.Substring(group.Index, group.Length).Trim();
        var units = matcher.FindAll(words);

        // Without a unit of the roster only words that begin as a unit's name does declare one: "tôi ở đây" does not.
        return units.Count > 0 || match.Groups["type"].Success ? new UnitDeclaration(units, words) : null;
    }

    [GeneratedRegex(@"^(?:(?:xin )?chao[^,.!]{0,30}[,.!]\s*)?(?:da\s+)?(?:(?:don vi|phong|co quan)\s+(?:cua\s+)?(?:toi|em|minh)\s+la|(?:(?:toi|em|minh|tui|to|chau|anh|chi|chung toi|chung em|i am|i'm)\s+)?(?:ten\s+(?:la\s+)?[^,]{1,40},\s*)?(?:la\s+)?(?:dang\s+)?(?:(?:lam|lam viec|cong tac)\s+)?(?:nguoi\s+)?(?:cua\s+|o\s+ben|o|thuoc|tai|ben|den tu|tu|from|in|at|with)|(?:toi|em|minh|tui)\s+la)\s+(?:ben\s+)?(?:(?:pho\s+)?(?:truong|chanh|giam doc|thu truong|lanh dao|chuyen vien|can bo|nhan vien|cong chuc|vien chuc)\s+(?:cua\s+|o\s+|thuoc\s+|ben\s+)?)?(?<unit>(?<type>(?:phong|p\.|van phong|vp|thanh tra|chi cuc|cc|trung tam|tt|ban|so|doi|tram|vien|to)\b)?[^?,;!]{1,80}?)\s*(?:(?:cua |thuoc )?so)?\s*(?:\s(?:a|nhe|nha|nhe ban|em|day|do|ban))*[.!]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Declared();
}
