using System.Text.RegularExpressions;
using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>Finds the citations of other documents, with date, issuer and what the text does with them.</summary>
internal sealed partial class ReferenceReader(DocumentHeader header)
{
    private static readonly IReadOnlyDictionary<string, string> IssuersByNotation = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CP"] = "Chính phủ",
        ["TTg"] = "Thủ tướng Chính phủ",
        ["VPCP"] = "Văn phòng Chính phủ",
    };

    // What is said of a number stands near it; a paragraph of a thousand numbers is not read a thousand times.
    private const int FarthestBefore = 4_000;
    private const int FarthestNaming = 400;
    private const int FarthestAfter = 600;

    /// <summary>Words that end a body's name, as a negative look-ahead takes them.</summary>
    private const string NotInName = @"(?:về|tại|ban hành|triển khai|thông báo|kế hoạch|kết luận|phê duyệt|phê chuẩn|hướng dẫn|quy định|sửa đổi|thực hiện|để|đến|năm|có|là|đã|được|theo|tiếp tục|báo cáo|trong|trên|gửi|cho|từ|do|vẫn|còn|như|nêu|nhằm|đối|với|khi|ngày|giao|yêu cầu|đề nghị|chỉ đạo|thành lập|công bố|bổ sung|thay thế|nhưng|mà|hoặc|và (?:Kế hoạch|Công văn|Thông báo|Quyết định|Nghị|Chỉ thị|Công điện|các))\b";

    /// <summary>The citations of all provisions, each once per number, date, relation and clause.</summary>
    public IReadOnlyList<DocumentReference> Read(IEnumerable<Provision> provisions)
    {
        var found = provisions.SelectMany(provision => provision.SelfAndDescendants()).SelectMany(ReadProvision).ToList();
        var first = found.Where(reference => reference.IssuedOn is not null).GroupBy(reference => reference.Number).ToDictionary(group => group.Key, group => group.First());
        var repeats = found.GroupBy(reference => reference.Number).ToDictionary(group => group.Key, group => IsShortRepeat(group));
        return
        [
            .. found.DistinctBy(reference => (reference.Number, reference.IssuedOn, reference.Clause)).Select(reference => first.TryGetValue(reference.Number, out var full)
                    ? reference with { IssuedOn = reference.IssuedOn ?? full.IssuedOn, Issuer = reference.Issuer ?? full.Issuer, Type = reference.Type ?? full.Type }
                    : reference)
                .Distinct().Where(reference => reference.Clause != ProvisionPath.Lead || !repeats[reference.Number]),
        ];
    }

    /// <summary>The subject's short mention of a document that the body cites in full says nothing of its own.</summary>
    private static bool IsShortRepeat(IEnumerable<DocumentReference> ofOneNumber) =>
        ofOneNumber.Any(other => other.IssuedOn is not null && other.Clause != ProvisionPath.Lead)
        && ofOneNumber.Where(other => other.Clause == ProvisionPath.Lead).All(other => other.IssuedOn is null);

    private IEnumerable<DocumentReference> ReadProvision(Provision provision)
    {
        var text = provision.Text;
        foreach (var (start, length, number) in NumberPatterns.Find(text))
        {
            if (number.Equals(header.Number))
            {
                continue;
            }

            var after = After().Match(text, start + length);
            var date = after.Groups["d"].Success ? DateWords.Of(after, header.IssuedInMonth?.Year) : null;
            var naming = text[Math.Max(0, start - FarthestNaming)..start];
            var relation = RelationOf(text[Math.Max(0, start - FarthestBefore)..start], text[(start + length)..Math.Min(text.Length, start + length + FarthestAfter)]);
            yield return new DocumentReference(number, TypeOf(number, naming), date, IssuerOf(number, naming, after), relation, provision.Path);
        }
    }

    /// <summary>The type: a law has none in its number, only the word before it.</summary>
    private static DocumentType TypeOf(DocumentNumber number, string before) =>
        number.Notation.StartsWith("QH", StringComparison.Ordinal) && LawBefore().IsMatch(before)
            ? DocumentType.FindByAbbreviation("L")!
            : NumberPatterns.TypeOf(number.Notation);

    private string? IssuerOf(DocumentNumber number, string before, Match after)
    {
        if (after.Groups["body"].Success)
        {
            return WriteOut(after.Groups["body"].Value);
        }

        if (Before().Match(before) is { Success: true } named)
        {
            return WriteOut(named.Groups["body"].Value);
        }

        var groups = number.Notation.Split('-', '/');
        return groups.Select(group => IssuersByNotation.GetValueOrDefault(group)).FirstOrDefault(issuer => issuer is not null)
            ?? (header.Notation is not null && IssuerGroup(header.Notation) == IssuerGroup(number.Notation) ? header.Issuer : null);
    }

    /// <summary>"UBND tỉnh" in a letter of a department is the people's committee of its own province.</summary>
    private string WriteOut(string body)
    {
        var name = BodyNames.WriteOut(Head().Replace(body.Trim(), ""));
        if (name == "Sở")
        {
            return header.Issuer ?? name;
        }

        var own = new[] { header.ParentBody, header.Issuer }.OfType<string>().FirstOrDefault(candidate => candidate.StartsWith(name + " ", StringComparison.Ordinal));
        return name.EndsWith("tỉnh", StringComparison.Ordinal) || name.EndsWith("thành phố", StringComparison.Ordinal) ? own ?? name : name;
    }

    private static string IssuerGroup(string notation)
    {
        var groups = notation.Split('-', '/');
        return groups.Length > 1 && DocumentType.All.Any(type => type.Abbreviation == groups[0]) ? groups[1] : groups[0];
    }

    private static DocumentRelation RelationOf(string before, string after)
    {
        var afterwards = VietnameseText.Fold(after);
        if (NoLonger().IsMatch(afterwards))
        {
            return DocumentRelation.Repeals;
        }

        if (SentAlong().IsMatch(afterwards))
        {
            return DocumentRelation.Attaches;
        }

        var sentence = VietnameseText.Fold(before[(Math.Max(before.LastIndexOf(". ", StringComparison.Ordinal), before.LastIndexOf('\n')) + 1)..]);
        if (Circulation().IsMatch(sentence))
        {
            return DocumentRelation.Circulates;
        }

        var words = Relations().Matches(sentence);
        if (words.Count == 0)
        {
            return DocumentRelation.Cites;
        }

        var relation = RelationOfWord(words[^1].Value);
        var isNested = relation is DocumentRelation.Implements && NestedBasis().IsMatch(sentence) && NumberPatterns.Find(before).Count > 0;
        return isNested && !sentence.Contains("bam sat", StringComparison.Ordinal) ? DocumentRelation.Basis : relation;
    }

    private static DocumentRelation RelationOfWord(string word) => word switch
    {
        "thay the" => DocumentRelation.Replaces,
        "bai bo" or "huy bo" => DocumentRelation.Repeals,
        "sua doi" or "bo sung" or "dieu chinh" => DocumentRelation.Amends,
        "dinh chinh" => DocumentRelation.Corrects,
        "can cu" or "theo de nghi" => DocumentRelation.Basis,
        "quan triet" or "pho bien" => DocumentRelation.Circulates,
        "kem theo" or "dinh kem" or "gui kem" => DocumentRelation.Attaches,
        "theo quy dinh" or "theo huong dan" => DocumentRelation.Cites,
        _ => DocumentRelation.Implements,
    };

    [GeneratedRegex(@"\G[\s,]*(?:\(?\s*(?:ban hành\s+|ký\s+)?ngày\s*" + DateWords.Pattern + @"\)?)?(?:[\s,]*của\s+(?<body>(?:(?:Thủ tướng|Chủ tịch|Bộ trưởng|Giám đốc|Chánh Văn phòng)\s+)?(?:(?:Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)(?! \p{Lu})|(?:Thường trực|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng nhân dân|Văn phòng|Sở|Bộ|Ban|Cục|Chi cục|Tổng cục|Thanh tra|Tỉnh ủy|Thành ủy|Ngân hàng|Kho bạc|Trung tâm|Công an|Bảo hiểm)(?:[ ]+(?!" + NotInName + @")[\p{L}-]+){0,12}))|\s*,?\s*của\s+Sở\b)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex After();

    [GeneratedRegex(@"\bLuật\b[^;.()]{0,80}?số\s*:?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LawBefore();

    /// <summary>"Bộ Xây dựng tại văn bản số": the issuer before the number.</summary>
    [GeneratedRegex(@"(?<body>(?:Bộ|Sở|UBND|Ủy ban|Văn phòng|Cục|Ban|Thanh tra)(?:[ ]+(?!" + NotInName + @")[\p{L}-]+){0,8})(?:\s+(?:báo cáo|đề nghị|kiến nghị))?\s+tại\s+(?:các\s+)?(?:[Vv]ăn bản|Công văn|Tờ trình|Báo cáo|Thông báo|Kế hoạch|Quyết định)(?:\s+số)?\s*:?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:Thủ tướng (?!Chính phủ)|Chủ tịch (?=UBND|Ủy ban|HĐND)|Bộ trưởng (?=Bộ)|Giám đốc (?=Sở)|Chánh Văn phòng )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(?:thay the|bai bo|huy bo|sua doi|bo sung|dieu chinh|dinh chinh|can cu|theo de nghi|quan triet|pho bien|kem theo|dinh kem|gui kem|theo quy dinh|theo huong dan|thuc hien|trien khai|bam sat|tiep theo|cu the hoa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Relations();

    /// <summary>"Quyết định số 21/QĐ-… ngày … hết hiệu lực": said after the number, in the same sentence.</summary>
    [GeneratedRegex(@"^[^.;\n]{0,200}\b(?:het hieu luc|bi bai bo|bi thay the)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoLonger();

    /// <summary>"Tờ trình số 8/TTr-SCT ngày 07/01/2031 (gửi kèm)".</summary>
    [GeneratedRegex(@"^[^.;()\n]{0,120}\(\s*(?:xin\s+)?(?:gui kem|kem theo|dinh kem)(?:\s+theo)?\s*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SentAlong();

    [GeneratedRegex(@"\btai (?:thong bao|cong van|ke hoach|quyet dinh|nghi quyet|chi thi|cong dien|van ban|ket luan)(?: so)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NestedBasis();

    [GeneratedRegex(@"\b(?:quan triet|pho bien)\b(?! giao duc)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Circulation();
}
