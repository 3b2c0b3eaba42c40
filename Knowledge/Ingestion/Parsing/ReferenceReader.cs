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

    /// <summary>The citations of all provisions, each once per number, date, relation and clause.</summary>
    public IReadOnlyList<DocumentReference> Read(IEnumerable<Provision> provisions)
    {
        var found = provisions.SelectMany(provision => provision.SelfAndDescendants()).SelectMany(ReadProvision).ToList();
        var first = found.Where(reference => reference.IssuedOn is not null).GroupBy(reference => reference.Number).ToDictionary(group => group.Key, group => group.First());
        return
        [
            .. found.Select(reference => first.TryGetValue(reference.Number, out var full)
                    ? reference with { IssuedOn = reference.IssuedOn ?? full.IssuedOn, Issuer = reference.Issuer ?? full.Issuer, Type = reference.Type ?? full.Type }
                    : reference)
                .Distinct(),
        ];
    }

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
            yield return new DocumentReference(
                number, NumberPatterns.TypeOf(number.Notation), date, IssuerOf(number, after), RelationOf(text[..start]), provision.Path);
        }
    }

    private string? IssuerOf(DocumentNumber number, Match after)
    {
        if (after.Groups["body"].Success)
        {
            return WriteOut(after.Groups["body"].Value);
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

    private static DocumentRelation RelationOf(string before)
    {
        var sentence = VietnameseText.Fold(before[(Math.Max(before.LastIndexOf(". ", StringComparison.Ordinal), before.LastIndexOf('\n')) + 1)..]);
        var words = Relations().Matches(sentence);
        if (words.Count == 0)
        {
            return DocumentRelation.Cites;
        }

        var relation = RelationOfWord(words[^1].Value);
        return relation is DocumentRelation.Implements && words.Count > 0 && NestedBasis().IsMatch(sentence) && NumberPatterns.Find(before).Count > 0 && !Circulation().IsMatch(sentence)
            && !sentence.Contains("bam sat", StringComparison.Ordinal)
            ? DocumentRelation.Basis
            : relation;
    }

    private static DocumentRelation RelationOfWord(string word) => word switch
    {
        "thay the" => DocumentRelation.Replaces,
        "bai bo" or "huy bo" => DocumentRelation.Repeals,
        "sua doi" or "bo sung" or "dieu chinh" => DocumentRelation.Amends,
        "dinh chinh" => DocumentRelation.Corrects,
        "can cu" or "theo de nghi" => DocumentRelation.Basis,
        "quan triet" or "pho bien" => DocumentRelation.Circulates,
        "kem theo" or "dinh kem" => DocumentRelation.Attaches,
        _ => DocumentRelation.Implements,
    };

    [GeneratedRegex(@"\G[\s,]*(?:\(?\s*(?:ban hành\s+|ký\s+)?ngày\s+" + DateWords.Pattern + @"\)?)?(?:[\s,]*của\s+(?<body>(?:(?:Thủ tướng|Chủ tịch|Bộ trưởng|Giám đốc|Chánh Văn phòng)\s+)?(?:Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Thường trực \p{L}+(?: \p{L}+)?|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng nhân dân|Văn phòng|Sở|Bộ|Ban|Cục|Tổng cục|Thanh tra|Tỉnh ủy|Thành ủy|Ngân hàng)(?:[ ]+(?!về\b|tại\b|ban hành|triển khai|thông báo|kế hoạch|kết luận|phê duyệt|hướng dẫn|quy định|sửa đổi|thực hiện|để\b|đến\b|năm\b|và (?=Kế hoạch|Công văn|Thông báo|Quyết định|Nghị|Chỉ thị|Công điện))[\p{L}-]+){0,12}))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:Thủ tướng (?!Chính phủ)|Chủ tịch (?=UBND|Ủy ban|HĐND)|Bộ trưởng (?=Bộ)|Giám đốc (?=Sở)|Chánh Văn phòng )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Head();

    [GeneratedRegex(@"\b(?:thay the|bai bo|huy bo|sua doi|bo sung|dieu chinh|dinh chinh|can cu|theo de nghi|quan triet|pho bien|kem theo|dinh kem|thuc hien|trien khai|bam sat|tiep theo|cu the hoa)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Relations();

    [GeneratedRegex(@"\btai (?:thong bao|cong van|ke hoach|quyet dinh|nghi quyet|chi thi|cong dien|van ban|ket luan)(?: so)?\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NestedBasis();

    [GeneratedRegex(@"\b(?:quan triet|pho bien)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Circulation();
}
