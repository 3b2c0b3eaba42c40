using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Finds documents that a question describes instead of numbering: by type, subject words and date ("quyết định về Tổ
/// công tác", "kết luận giao ban tháng 3", "công văn ngày 10/10/2025").
/// </summary>
internal static partial class DocumentDescription
{
    private const double NeededShare = 0.8;

    /// <summary>The documents that fit the first description in a folded question; empty without one.</summary>
    public static IReadOnlyList<OfficialDocument> Find(string folded, DocumentCatalog catalog)
    {
        foreach (Match match in Described().Matches(folded))
        {
            var type = DocumentType.All.FirstOrDefault(candidate => VietnameseText.Fold(candidate.Name) == match.Groups["type"].Value);
            var words = VietnameseText.FoldedWords(match.Groups["words"].Value);
            var date = DateOf(folded, match.Index);
            var found = catalog.Documents.Where(document => Fits(document, type, words, date)).ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static bool Fits(OfficialDocument document, DocumentType? type, IReadOnlyList<string> words, DateOnly? date)
    {
        if ((type is not null && document.Type != type && !MentionsType(document, type)) || (date is not null && document.IssuedOn != date))
        {
            return false;
        }

        if (words.Count < 2)
        {
            return date is not null;
        }

        var subject = VietnameseText.FoldedWords($"{document.Type?.Name} {document.Subject} {document.FileName}").ToHashSet(StringComparer.Ordinal);
        return words.Count(subject.Contains) >= Math.Ceiling(words.Count * NeededShare);
    }

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

    [GeneratedRegex(@"\b(?<type>ke hoach|thong bao|quyet dinh|nghi quyet|chi thi|quy che|quy dinh|huong dan|chuong trinh|phuong an|de an|bao cao|to trinh|cong dien|cong van|ket luan|danh muc|phu luc)\s+(?:ve |cua |do |viec |ve viec |ky |ban hanh )*(?<words>[^,?;:]*?)(?=\s+(?:giao|yeu cau|quy dinh|noi|dang|con|co|do ai|la|thi|phai|da|ky|de nghi|neu|ai|khi nao|ngay nao|bao gio|nhu the nao)\b|[,?;:]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Described();

    [GeneratedRegex(@"ngay\s+(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssueDate();
}
