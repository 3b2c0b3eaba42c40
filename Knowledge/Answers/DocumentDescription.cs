using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// A document that a question describes instead of numbering: by type, subject words, date and issuer ("quyết định về Tổ
/// công tác", "kết luận giao ban tháng 3", "công văn ngày 10/10/2025 của Văn phòng Chính phủ").
/// </summary>
/// <param name="Words">The words of the question that describe it.</param>
/// <param name="Documents">The stored documents that fit; empty where none does.</param>
/// <param name="IsDefinite">Whether type and full date are said, so that nothing else can be meant.</param>
internal sealed partial record DocumentDescription(string Words, IReadOnlyList<OfficialDocument> Documents, bool IsDefinite)
{
    private const double NeededShare = 0.8;

    /// <summary>The documents that fit the first description in a folded question; empty without one.</summary>
    public static IReadOnlyList<OfficialDocument> Find(string folded, DocumentCatalog catalog) => Read(folded, catalog)?.Documents ?? [];

    /// <summary>The first description in a folded question that fits something, else the first definite one, or null.</summary>
    public static DocumentDescription? Read(string folded, DocumentCatalog catalog)
    {
        DocumentDescription? definite = null;
        foreach (Match match in Described().Matches(folded))
        {
            var description = Read(match, folded, catalog);
            if (description.Documents.Count > 0)
            {
                return description;
            }

            definite ??= description.IsDefinite ? description : null;
        }

        return definite;
    }

    /// <summary>The folded words after "của" that name the issuer of a stored document, or null.</summary>
    public static string? FindIssuer(string folded, DocumentCatalog catalog) => IssuerIn(folded, catalog);

    /// <summary>Whether the words of <see cref="FindIssuer"/> mean the issuer of this document.</summary>
    public static bool IsBy(OfficialDocument document, string issuer) => FitsIssuer(document, issuer);

    private static DocumentDescription Read(Match match, string folded, DocumentCatalog catalog)
    {
        var type = DocumentType.All.FirstOrDefault(candidate => VietnameseText.Fold(candidate.Name) == match.Groups["type"].Value);
        var isGeneral = match.Groups["type"].Value == "van ban";
        var said = match.Groups["words"].Value;
        var date = DateOf(folded, match.Index);
        var issuer = IssuerIn(said, catalog);
        var left = Dates().Replace(issuer is null ? said : said.Replace(issuer, " ", StringComparison.Ordinal), " ");
        var words = VietnameseText.FoldedWords(Joining().Replace(left, " "));
        var documents = words.Count < 2 && date is null
            ? []
            : catalog.WithSubjectWords(words.Count < 2 ? [] : words, NeededShare)
                .Where(document => FitsType(document, type, isGeneral, date) && FitsDate(document, date) && FitsIssuer(document, issuer))
                .ToList();
        return new DocumentDescription(match.Value.Trim(), documents, date is not null && words.Count < 2 && (type is not null || isGeneral));
    }

    private static bool FitsType(OfficialDocument document, DocumentType? type, bool isGeneral, DateOnly? date) =>
        isGeneral ? date is not null : type is null || document.Type == type || MentionsType(document, type);

    /// <summary>A document whose day is blank or could not be read may be the one of its month.</summary>
    private static bool FitsDate(OfficialDocument document, DateOnly? date) =>
        date is not { } day || document.IssuedOn == day
        || (document.IssuedOn is null && document.IssuedInMonth is { } month && month.Year == day.Year && month.Month == day.Month);

    private static bool FitsIssuer(OfficialDocument document, string? issuer) =>
        issuer is null || (document.Issuer is { } own && IssuerKey(own).Contains(AssigneeMatcher.BodyKey(issuer), StringComparison.Ordinal))
        || (document.Issuer is { } whole && Initials(IssuerKey(whole)) == issuer);

    /// <summary>The words after "của" that name the issuer of a stored document, or null.</summary>
    private static string? IssuerIn(string said, DocumentCatalog catalog)
    {
        var after = Owner().Match(said);
        if (!after.Success)
        {
            return null;
        }

        var key = AssigneeMatcher.BodyKey(after.Groups["issuer"].Value);
        return key.Length > 0 && catalog.Issuers.Any(issuer => IssuerKey(issuer).Contains(key, StringComparison.Ordinal) || Initials(IssuerKey(issuer)) == after.Groups["issuer"].Value)
            ? after.Groups["issuer"].Value
            : null;
    }

    private static string IssuerKey(string issuer) => AssigneeMatcher.BodyKey(issuer);

    private static string Initials(string key) => string.Concat(key.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    /// <summary>"Kết luận giao ban" may be a Thông báo whose subject begins with "Kết luận".</summary>
    private static bool MentionsType(OfficialDocument document, DocumentType type) =>
        document.Subject is not null
        && VietnameseText.FoldedKey(document.Subject).StartsWith(VietnameseText.Fold(type.Name), StringComparison.Ordinal);

    private static DateOnly? DateOf(string folded, int start)
    {
        var match = IssueDate().Match(folded, start);
        if (!match.Success)
        {
            return null;
        }

        var text = $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    [GeneratedRegex(@"\b(?<type>ke hoach|thong bao|quyet dinh|nghi quyet|chi thi|quy che|quy dinh|huong dan|chuong trinh|phuong an|de an|bao cao|to trinh|cong dien|cong van|ket luan|danh muc|phu luc|van ban)\s+(?:ve |cua |do |viec |ve viec |ky |ban hanh )*(?<words>[^,?;:]*?)(?=\s+(?:giao|yeu cau|quy dinh|noi|dang|con|co|do ai|la|thi|phai|da|de nghi|neu|ai|khi nao|ngay nao|bao gio|nhu the nao)\b|[,?;:]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Described();

    [GeneratedRegex(@"ngay\s+(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(?<m>\d{1,2})(?:\s*[/.-]\s*|\s+nam\s+)(?<y>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IssueDate();

    [GeneratedRegex(@"\b(?:(?:ky|ban hanh|de|ra) )?(?:ngay\s+)?\d{1,2}(?:\s*[/.-]\s*|\s+thang\s+)\d{1,2}(?:\s*[/.-]\s*|\s+nam\s+)\d{4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dates();

    [GeneratedRegex(@"(?:\bcua\s+|\bdo\s+|^)(?<issuer>(?:bo|so|ubnd|uy ban|chinh phu|thu tuong|van phong|vpcp|ngan hang|tinh|ban|cuc|vu|chi cuc|trung tam)\b[\w\s&-]*?)(?=\s+(?:ngay|ky|ban hanh|ve|noi)\b|\W*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Owner();

    [GeneratedRegex(@"\b(?:cua|do|ky|ban hanh|ngay|ve|viec)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joining();
}
