using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>
/// Whether a provision states the fact that a question wants: a day, a person, a number. Words about the matter that
/// carry no such fact do not answer, and neither does a date that belongs to a document which is only cited.
/// </summary>
internal static partial class StatedFacts
{
    private const double NeededOfBest = 0.7;

    /// <summary>Whether one of the provision's lines states the fact wanted of what is asked.</summary>
    public static bool AreIn(QuestionReading reading, OfficialDocument document, Provision provision)
    {
        if (reading.Wanted is WantedFact.Any)
        {
            return true;
        }

        var lines = LinesOf(provision);
        if (reading.Wanted is WantedFact.Moment && provision.Path == ProvisionPath.Lead && lines.Count > 1)
        {
            // The subject names a holiday or a year; when something takes place is said below it.
            lines.RemoveAt(0);
        }

        return reading.Wanted switch
        {
            WantedFact.Money => lines.Exists(line => Money().IsMatch(line)),
            WantedFact.Frequency => lines.Exists(line => Recurring().IsMatch(VietnameseText.Fold(line))) || HasDeadline(reading, document, provision),
            WantedFact.Moment when FindEvent(reading) is { } happening => lines.Exists(line => DatesEvent(line, happening)),
            WantedFact.Moment when HourWords().IsMatch(reading.Folded) => lines.Exists(line => Hour().IsMatch(VietnameseText.Fold(line))),
            WantedFact.Moment => HasDeadline(reading, document, provision) || lines.Exists(HasMoment),
            WantedFact.Place => lines.Exists(line => PlaceWords().IsMatch(line)),
            WantedFact.Contact => lines.Exists(line => ContactWords().IsMatch(line)),
            WantedFact.Number => lines.Exists(line => HasNumber(line, reading.Counted)),
            _ => HasPerson(reading, document, provision, lines),
        };
    }

    private static List<string> LinesOf(Provision provision) =>
        [.. provision.SelfAndDescendants().SelectMany(part => VietnameseSentences.Split($"{part.Heading}\n{part.Text}"))];

    /// <summary>Whether a duty of the provision has a deadline; "hằng tuần" tells no day to whoever asks for one.</summary>
    private static bool HasDeadline(QuestionReading reading, OfficialDocument document, Provision provision) =>
        document.Assignments.Any(assignment => assignment.Clause == provision.Path && assignment.Deadline is { } deadline
            && (deadline.DueOn is not null || deadline.Text.Any(char.IsAsciiDigit) || !DayWords().IsMatch(reading.Folded)));

    private static bool HasMoment(string line)
    {
        var folded = CitedDate().Replace(VietnameseText.Fold(line), " ");
        return Moment().IsMatch(folded);
    }

    /// <summary>The happening whose day is asked for ("khai mạc", "tổ chức"), folded; null when it is a deadline that is asked for.</summary>
    public static string? FindEvent(QuestionReading reading) =>
        !reading.IsEnglish && Event().Match(reading.Folded) is { Success: true } match ? match.Groups["event"].Value : null;

    /// <summary>Whether a line gives the happening a day: other dates of the line may be those of reports about it.</summary>
    private static bool DatesEvent(string line, string happening)
    {
        var folded = CitedDate().Replace(VietnameseText.Fold(line), " ");
        return Regex.IsMatch(
            folded,
            $@"\b{Regex.Escape(happening)}\b(?:(?!\b(?:hoan thanh|bao cao|trinh|truoc|cham nhat|gui)\b)[^;\n]){{0,90}}?(?:ngay \S{{0,2}}\d|\d{{1,2}}/\d{{1,2}}|thang \d|quy [iv\d])|(?:ngay \d{{1,2}}|\d{{1,2}}/\d{{1,2}})[^;,\n]{{0,60}}\b{Regex.Escape(happening)}\b",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(10));
    }

    private static bool HasNumber(string line, string? counted)
    {
        var folded = CitedDate().Replace(VietnameseText.Fold(line), " ");
        return counted switch
        {
            "%" => Percent().IsMatch(folded),
            null => Number().IsMatch(folded),
            _ => Regex.IsMatch(folded, $@"\d[\d.,]*\s+(?:\w+\s+){{0,2}}?{Regex.Escape(counted)}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)),
        };
    }

    /// <summary>
    /// Whether a line that is about what is asked, as nearly as any other, names somebody whom the question does not name.
    /// </summary>
    private static bool HasPerson(QuestionReading reading, OfficialDocument document, Provision provision, List<string> lines)
    {
        var known = VietnameseText.FoldedWords($"{document.Type?.Name} {document.Subject}").ToHashSet(StringComparer.Ordinal);
        var wanted = VietnameseText.FoldedWords(reading.TopicText).Where(word => !known.Contains(word) && word is not ("lam" or "thay" or "nguoi" or "ong" or "ba")).Distinct(StringComparer.Ordinal).ToList();
        var parent = provision.Path.Value.LastIndexOf('.') is > 0 and var dot ? document.FindProvision(new ProvisionPath(provision.Path.Value[..dot])) : null;
        var siblings = parent is null ? [] : parent.Children.SelectMany(LinesOf).ToList();
        var best = lines.Concat(siblings).Select(line => Shared(line, wanted)).DefaultIfEmpty(0).Max();
        return lines.Exists(line => NamesSomeoneElse(reading, line) && Shared(line, wanted) >= best * NeededOfBest && (best > 0 || wanted.Count == 0));
    }

    /// <summary>Whether words name a person whom the question does not name.</summary>
    public static bool NamesSomeoneElse(QuestionReading reading, string words) =>
        Names(words).Any(name => !reading.Folded.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether words give a telephone number or an address of electronic mail.</summary>
    public static bool HasContact(string words) => ContactWords().IsMatch(words);

    /// <summary>Whether words name a person.</summary>
    public static bool NamesSomeone(string words) => PersonName().IsMatch(words);

    /// <summary>What the question wants and the documents do not state, in words.</summary>
    public static string NameOfWanted(QuestionReading reading) => reading.Wanted switch
    {
        WantedFact.Money => "số tiền, kinh phí cho nội dung được hỏi",
        WantedFact.Contact => "số điện thoại hoặc địa chỉ thư điện tử được hỏi",
        WantedFact.Place => "địa điểm được hỏi",
        WantedFact.Person => "tên người được hỏi",
        WantedFact.Frequency => "định kỳ cho nội dung được hỏi",
        WantedFact.Number => "số liệu được hỏi",
        _ => "nội dung được hỏi",
    };

    private static int Shared(string line, List<string> wanted)
    {
        var words = VietnameseText.FoldedWords(line).ToHashSet(StringComparer.Ordinal);
        return wanted.Count(words.Contains);
    }

    private static IEnumerable<string> Names(string line) =>
        PersonName().Matches(line).Select(match => VietnameseText.FoldedKey(match.Groups["name"].Value));

    [GeneratedRegex(@"\b(?:tại|ở|địa điểm:?|trụ sở)\s+(?:số\s+\d|\p{Lu}|(?:thành phố|tỉnh|xã|phường|hội trường|trung tâm|trụ sở|khu)\s)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlaceWords();

    [GeneratedRegex(@"(?<!\d)0\d(?:[ .]?\d){7,9}(?!\d)|\w@\w", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ContactWords();

    [GeneratedRegex(@"\d[\d.,]*\s*(?:đồng|triệu|tỷ|tỉ|nghìn đồng|VNĐ|USD)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Money();

    [GeneratedRegex(@"\d{1,2}/\d{1,2}|ngay \S{0,2}\d|thang \d|quy [iv\d]|(?:trong|het|cuoi|dau|truoc|den|tu|giua) nam 20\d\d|\d+ (?:gio|ngay)|dau nam|cuoi nam|thuong xuyen|ngay (?:trong|sau khi|khi)|ke tu ngay|hang (?:thang|quy|nam|tuan|ngay)|hang nam", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Moment();

    [GeneratedRegex(@"ngay (?:nao|may|bao nhieu)|may gio|luc nao", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DayWords();

    [GeneratedRegex(@"\bmay gio\b|\bgio nao\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HourWords();

    [GeneratedRegex(@"\b\d{1,2} ?(?:gio|g|h)\b|\b\d{1,2}[h:]\d\d\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hour();

    [GeneratedRegex(@"hang (?:thang|quy|nam|tuan|ngay)|dinh ky|thuong xuyen|moi (?:thang|quy|tuan|nam|ngay)|\d+ lan|(?:mot|hai|ba|bon) lan|(?:thang|quy|tuan|nam) mot lan", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Recurring();

    /// <summary>"số 12/KH-UBND ngày 01/02/2024", "báo cáo ngày …", "cuộc họp ngày …": dates of something else.</summary>
    [GeneratedRegex(@"(?:/[a-z0-9-]+|cuoc hop|phien hop|hoi nghi|buoi lam viec|luat [\w\s]{2,60}?)\s*,?\s+(?:ngay|nam)\s+\d{1,4}(?:\s*(?:[/.-]|thang)\s*\d{1,2}\s*(?:[/.-]|nam)\s*\d{4})?|(?:can cu|theo quy dinh)\b[^;\n]*|thoi gian ky\b[^\n]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CitedDate();

    /// <summary>The verb that stands right before the question for its day.</summary>
    [GeneratedRegex(@"\b(?<event>khai mac|be mac|khai truong|khai giang|khanh thanh|khoi cong|dong tho|to chuc|dien ra|hop|bau cu|cong bo|nghiem thu|thong xe|ra mat|do bo|xay ra|bat dau|ket thuc)\s+(?:vao )?(?:ngay nao|khi nao|bao gio|luc nao|ngay may|thang nao|hom nao|may gio)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Event();

    [GeneratedRegex(@"\d[\d.,]*\s*(?:%|phan tram)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<![\w/.-])\d[\d.,]*(?![\w/-]|\s*/)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();

    /// <summary>A name after a form of address or a high office, or one that begins with a family name.</summary>
    [GeneratedRegex(@"(?:\b(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|đ/c)\s+(?:(?:Thượng tướng|Trung tướng|Thiếu tướng|Đại tướng|Đại tá|Phó Thủ tướng(?: Chính phủ)?|Bộ trưởng|Thứ trưởng)\s+)?|\b(?:Thủ tướng|Chính phủ|Chủ tịch nước)\s+)(?<name>\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,4})|(?<name>\b(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Mai|Trịnh|Lâm|Lương|Đào|Đoàn|Vương|Tạ|Tống|Trương|Thái|Châu|Cao|Phùng|Lưu|Nghiêm|Chu|Hầu|Giàng|Nông|Triệu|Hứa|Đàm|Thạch)\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,3})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PersonName();
}
