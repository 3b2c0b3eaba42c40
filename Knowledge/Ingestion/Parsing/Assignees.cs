using System.Text.RegularExpressions;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Parts a sentence that begins with those who must act from what they must do: "Thanh tra Sở chủ trì, phối hợp với
/// Phòng Vận tải kiểm tra …".
/// </summary>
/// <param name="Lead">Those who must act; empty when the sentence begins with none.</param>
/// <param name="Support">Those who support them.</param>
/// <param name="Action">What is to be done.</param>
internal sealed partial record Assignees(IReadOnlyList<string> Lead, IReadOnlyList<string> Support, string Action)
{
    private const int LongestList = 400;
    private const int LongestPlainHead = 60;
    private const int LongestTitledHead = 100;

    /// <summary>The parts of a sentence.</summary>
    public static Assignees Read(string text)
    {
        var order = Order().Match(text);
        var rest = order.Success ? text[order.Length..] : text;
        if (ReadOffice(rest) is { } office)
        {
            return office;
        }

        var who = Who().Match(rest);
        var names = Refrained().Match(who.Groups["who"].Value) is { Success: true } refrained ? refrained.Groups["who"].Value : who.Groups["who"].Value;
        if (!who.Success || names.Length > LongestList || Statement().IsMatch(names))
        {
            return ReadAfterCircumstance(rest) ?? WithSupport([], Bullet().Replace(text, ""));
        }

        return Described().Match(rest) is { Success: true } described && GenericName().IsMatch(names)
            ? WithSupport([described.Groups["who"].Value], described.Groups["what"].Value)
            : WithSupport(Split(names), rest[names.Length..].Trim(' ', ',', ':'));
    }

    /// <summary>"Hội đồng do A làm Chủ tịch", "A là cơ quan thường trực": an office that somebody holds, with those who sit under it.</summary>
    private static Assignees? ReadOffice(string text)
    {
        if (Chaired().Match(text) is { Success: true } chaired)
        {
            return new Assignees(Split(chaired.Groups["who"].Value), Split(chaired.Groups["members"].Value), "chủ trì " + chaired.Groups["what"].Value);
        }

        return Appointed().Match(text) is { Success: true } appointed && !Statement().IsMatch(appointed.Groups["who"].Value)
            ? WithSupport(Split(appointed.Groups["who"].Value), appointed.Groups["what"].Value)
            : null;
    }

    /// <summary>"Khi thành viên đi công tác …, cơ quan chủ quản có trách nhiệm cử người thay thế": the order stands after its circumstance.</summary>
    private static Assignees? ReadAfterCircumstance(string text) =>
        Responsible().Match(text) is { Success: true } responsible && !Statement().IsMatch(responsible.Groups["who"].Value)
            ? WithSupport(Split(responsible.Groups["who"].Value), responsible.Groups["what"].Value)
            : null;

    /// <summary>
    /// Those named by a provision that orders what stands in its parts: "Phòng Vận tải:", a line of names alone, or
    /// "Trách nhiệm của Phòng Vận tải".
    /// </summary>
    public static IReadOnlyList<string> ReadHead(string text)
    {
        if (ReadResponsible(text) is { Count: > 0 } responsible)
        {
            return responsible;
        }

        var trimmed = Order().Replace(text, "").TrimEnd(':', ' ', '.');
        if (!StartsWithBody().IsMatch(trimmed) || trimmed.Length > LongestList)
        {
            return [];
        }

        var cut = text.TrimEnd().EndsWith(':') ? HeadEnd().Match(trimmed) : Match.Empty;
        var names = cut.Success ? trimmed[..cut.Index] : trimmed;
        return Statement().IsMatch(names) || IsBrokenSentence(text, trimmed) ? [] : Split(names);
    }

    /// <summary>Whose duties a title says that its parts are: "Nhiệm vụ, quyền hạn của Ban Chỉ đạo".</summary>
    public static IReadOnlyList<string> ReadResponsible(string title) =>
        (Responsibility().Match(title) is { Success: true } whole && whole.Groups["who"].Length <= LongestTitledHead ? whole : ResponsibilityFirst().Match(title)) is { Success: true } found ? Split(found.Groups["who"].Value) : [];

    /// <summary>A sentence that a page or a footnote broke is no head, though it ends with neither full stop nor colon.</summary>
    private static bool IsBrokenSentence(string text, string trimmed) =>
        !text.TrimEnd().EndsWith(':') && (text.TrimEnd().EndsWith(',') || trimmed.Length > LongestPlainHead) && HeadEnd().IsMatch(trimmed);

    /// <summary>Whether a paragraph above parts only names those whom the parts order.</summary>
    public static bool IsHead(string text) =>
        (text.TrimEnd().EndsWith(':') || !text.TrimEnd(' ', '”', '"', ')').EndsWith('.')) && ReadHead(text).Count > 0;

    /// <summary>Those whom a lead sentence ends by ordering something: "… yêu cầu Trưởng các phòng thực hiện các nội dung sau:".</summary>
    /// <param name="lead">The lead paragraphs.</param>
    /// <param name="addressees">Whom the document goes to: they are meant by an order that names nobody ("Giám đốc Sở yêu cầu:").</param>
    public static IReadOnlyList<string> ReadLead(string lead, IReadOnlyList<string> addressees)
    {
        var sentence = lead.Split('\n').LastOrDefault(line => line.TrimEnd().EndsWith(':'), "");
        if (LeadOrder().Match(sentence) is { Success: true } order && !Statement().IsMatch(order.Groups["who"].Value))
        {
            return Split(order.Groups["who"].Value);
        }

        return NamelessOrder().IsMatch(sentence) ? addressees : [];
    }

    /// <summary>
    /// The order that the issuer gives by its own name: "Ủy ban nhân dân tỉnh giao Sở Y tế chủ trì …" orders the department;
    /// null when somebody else is named first.
    /// </summary>
    public static Assignees? ReadIssuers(string text, string issuer)
    {
        var given = Given().Match(text);
        var by = given.Success ? BodyNames.WriteOut(PersonFirst().Replace(given.Groups["by"].Value, "")) : "";
        return by.Length > 0 && issuer.StartsWith(by, StringComparison.OrdinalIgnoreCase) && Read(text[given.Length..]) is { Lead.Count: > 0 } found ? found : null;
    }

    /// <summary>The order inside a sentence that begins otherwise: "Để kịp tổng hợp, Sở đề nghị các phòng gửi báo cáo …".</summary>
    public static Assignees? FindInside(string sentence)
    {
        var orders = InnerOrder().Matches(sentence);
        return orders.Count == 0 ? null : Read(sentence[(orders[^1].Index + orders[^1].Length)..]) is { Lead.Count: > 0 } found ? found : null;
    }

    /// <summary>Several bodies, as the document prints each; a comma inside one body's name parts nothing.</summary>
    public static IReadOnlyList<string> Split(string names)
    {
        var trimmed = names.Trim().TrimEnd(',', ';', '.', ':');
        trimmed = Emphasis().Replace(trimmed, "");
        var parts = JointOffice().Replace(trimmed, "${office}\u0001").Split(';').SelectMany(BodyLists.SpellOut).SelectMany(part => part.Contains(':', StringComparison.Ordinal) ? [part] : Between().Split(part))
            .Select(name => Note().Replace(name, "").Replace("\u0001", " và ", StringComparison.Ordinal).Trim(' ', ',', ';', '.')).Where(name => name.Length > 1);
        return [.. BodyLists.WithSharedPlace([.. parts]).SelectMany(BodyLists.SpellOutKinds)];
    }

    /// <summary>Whether words before a semicolon only list those of whom more are named after it.</summary>
    public static bool IsListOfBodies(string words) => Read(words).Lead.Count == 0 && StartsWithBody().IsMatch(Order().Replace(words, ""));

    /// <summary>Whether a text begins with a verb of doing, so that it can be an order to somebody named before.</summary>
    public static bool BeginsWithVerb(string text) => VerbFirst().IsMatch(text);

    /// <summary>Whether a point under "Phòng Vận tải:" can be a duty: it begins with no noun, number or condition.</summary>
    public static bool CanBeDuty(string text) => DutyFirst().IsMatch(text) || BeginsWithVerb(text);

    /// <summary>The parts of words that name nobody who must act, whomever they mention.</summary>
    public static Assignees WithoutNames(string text) => WithSupport([], Bullet().Replace(text, ""));

    private static Assignees WithSupport(IReadOnlyList<string> lead, string action)
    {
        var support = Supporting().Match(action);
        return support.Success && support.Groups["who"].Length <= LongestList
            ? new Assignees(lead, Split(support.Groups["who"].Value), Capital(action[support.Length..].Trim()))
            : new Assignees(lead, [], Leading().Replace(action, "").Trim());
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"^[-–—+•~¬*_\s]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[-–—+•~¬*_\s]*(?:(?:Giao|Phân công|Yêu cầu|Đề nghị|Kính đề nghị|Giao cho|Giao nhiệm vụ cho|Chỉ đạo|đồng thời,? (?:giao|yêu cầu|đề nghị)|[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu)\s+(?=" + DutyWords.Bodies + "))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Order();

    [GeneratedRegex("^(?<who>" + DutyWords.Bodies + @"\b(?:\([^()]*\)|[^.:(]|(?<=[Cc]ác (?:[Bb]ộ|[Ss]ở|[Pp]hòng|tỉnh|tỉnh, thành phố|đơn vị|cơ quan)\s?):)*?)\s*(?:,?\s+" + DutyWords.NotAfter + "(?=" + DutyWords.Verbs + @"\b)|(?<![Cc]ác (?:[Bb]ộ|[Ss]ở|[Pp]hòng)):\s+(?=(?i:" + DutyWords.Verbs + @")\b))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Who();

    /// <summary>Words that make a sentence about a body a statement and no order.</summary>
    [GeneratedRegex(@"\b(?:(?<!nhất )là|đã|sẽ|có thể|bao gồm|gồm|trong quá|chưa|đang|vẫn|bị|vừa|từng|sử dụng con dấu|sau đây gọi|có quyền|được quyền|được (?:tổ chức|thành lập|quy định|hiểu|gọi)|thì|nếu|do(?= \p{Lu}))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Statement();

    /// <summary>"Tiểu ban Nội dung do Sở Nội vụ chủ trì, gồm đại diện …": who chairs is ordered to, and the members support it.</summary>
    [GeneratedRegex(@"^(?<what>(?:Tiểu ban|Ban|Tổ|Nhóm|Đoàn|Hội đồng|Cơ quan|Bộ phận|Lễ|Hội nghị)\b[^.;:]*?),?\s+[dđ]o\s+(?<who>" + DutyWords.Bodies + @"[^.;:]{0,100}?)\s+chủ trì\b(?:[^;.]*?,?\s+(?:bao )?gồm\s+(?:có\s+)?(?<members>[^;.]+?)(?:\s+là (?:các )?thành viên)?(?=[.;]|$))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Chaired();

    [GeneratedRegex(@"^[-–—+•~¬*_\s]*(?<by>(?:" + DutyWords.Bodies + @"|Thủ tướng)\b[^.;:,]{0,100}?)\s+" + DutyWords.NotAfter + "(?:giao|phân công|yêu cầu|đề nghị|kính đề nghị)\\s+(?=" + DutyWords.Bodies + ")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Given();

    [GeneratedRegex(@"^(?:Chủ tịch|Giám đốc|Bộ trưởng|Lãnh đạo|Cục trưởng|Chánh|Trưởng)\s+(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex PersonFirst();

    [GeneratedRegex(@"^(?:Các )?(?:[Cc]ơ quan|[Đđ]ơn vị|[Dd]oanh nghiệp)(?:, (?:tổ chức|đơn vị|cá nhân|doanh nghiệp))*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex GenericName();

    /// <summary>"Cơ quan thực hiện chức năng thanh tra có trách nhiệm …": what a body does tells which one is meant.</summary>
    [GeneratedRegex(@"^(?<who>[^.;:]{0,160}?)\s+(?:có trách nhiệm|chịu trách nhiệm|phải)\s+(?<what>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Described();

    /// <summary>"Bộ trưởng Bộ Y tế giao Cục Phòng bệnh làm cơ quan đầu mối …": the one appointed must act.</summary>
    [GeneratedRegex("^" + DutyWords.Bodies + @"\b[^.;:,]{0,100}?\s+" + DutyWords.NotAfter + @"(?:giao|phân công)\s+(?<who>" + DutyWords.Bodies + @"\b[^.;:,(]{0,100}?)\s+(?<what>(?:là|làm)\s+(?:cơ quan|đơn vị|đầu mối|bộ phận|thường trực)\b.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Appointed();

    [GeneratedRegex(@"^(?:(?:Khi|Nếu|Trường hợp|Trong trường hợp|Đối với|Trong quá trình)\b[^.;:]*?,\s+|[^.;:]*?\bthì\s+)(?<who>(?:" + DutyWords.Bodies + @"|cơ quan|đơn vị|[Cc]ác [Ủủ]y viên)\b[^.;:]{0,200}?)\s+(?:(?:có trách nhiệm|chịu trách nhiệm|(?<=\bthì [^.;:]*)phải)\s+(?<what>.+)|(?<=^[^,]*\bthực hiện\b[^,]*,?\s+nếu[^.]*)(?<what>(?:kịp thời |tổng hợp|báo cáo|phản ánh|gửi ý kiến).+))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Responsible();

    /// <summary>", nhất là các xã vùng cao": whom the order presses most, not whom alone it means.</summary>
    [GeneratedRegex(@",\s+(?:nhất là|đặc biệt là|trước hết là)\s+(?:(?!,\s+(?:Chủ tịch|Bộ trưởng|Giám đốc|Thủ trưởng|Trưởng|Ủy ban|UBND|Bộ|Sở)\b)[^;])*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Emphasis();

    /// <summary>"Các đơn vị không chủ quan, tiếp tục …": the names end before what they must not do.</summary>
    [GeneratedRegex(@"^(?<who>.+?)\s*,?\s+không\s(?!có\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Refrained();

    [GeneratedRegex(@"^(?i:(?:chủ trì\s*[,;]?\s*)?(?:(?:chủ động|tích cực|khẩn trương|tiếp tục),?\s+)*phối hợp\s+(?:chặt chẽ,?\s+)?(?:với|cùng)?\s*)(?<who>[^.:;]*?)\s*,?\s+" + DutyWords.NotAfter + "(?=(?:" + DutyWords.Verbs + @"|trong việc|trong quá trình|để)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Supporting();

    [GeneratedRegex(@"^(?:chủ trì,?\s+(?!và\b)|có trách nhiệm:?\s+|có nhiệm vụ:?\s+|là cơ quan [^,]*,\s*(?:có trách nhiệm:?\s*)?|chịu trách nhiệm (?=thi hành))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Leading();

    [GeneratedRegex("^" + DutyWords.Bodies + @"\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex StartsWithBody();

    [GeneratedRegex(@"^(?:[^.:;]{0,40}\s)?(?i:trách nhiệm|nhiệm vụ|quyền hạn)(?:,? (?:tổ chức )?(?:thực hiện|thi hành))?\s+của\s+(?<who>" + DutyWords.Bodies + @"[^.:]*)[.:]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Responsibility();

    /// <summary>The same at the beginning of what a scan joined to it.</summary>
    [GeneratedRegex(@"^(?:Chức năng, nhiệm vụ|Nhiệm vụ|Trách nhiệm|Quyền hạn)(?:(?:,| và) (?:trách nhiệm|nhiệm vụ|quyền hạn))*\s+của\s+(?<who>" + DutyWords.Bodies + @"[^.:,]*?)(?=,|\s+" + DutyWords.NotAfter + "(?:" + DutyWords.Verbs + @")\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex ResponsibilityFirst();

    [GeneratedRegex(@"\s*,?\s+" + DutyWords.NotAfter + "(?=(?:là cơ quan|là đơn vị|" + DutyWords.Verbs + @")\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|chỉ đạo|chỉ thị)\s+(?<who>" + DutyWords.Bodies + @"[^:]*?)\s*,?\s+" + DutyWords.NotAfter + "(?:" + DutyWords.Verbs + @"|một số|như sau|các nội dung|những nội dung)(?:\b.*)?:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex LeadOrder();

    [GeneratedRegex(@"(?:yêu cầu|đề nghị|chỉ thị|chỉ đạo)(?:\s+(?:Quý\s+)?(?:cơ quan|đơn vị|địa phương|Quý)?[^:]{0,60})?:\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex NamelessOrder();

    [GeneratedRegex(@"(?:yêu cầu|đề nghị|giao|phân công)\s+(?=" + DutyWords.Bodies + ")", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex InnerOrder();

    [GeneratedRegex(@",\s+(?=(?:" + DutyWords.Bodies + @")\b)(?!(?:cơ quan|đơn vị|Cơ quan|Đơn vị)\b)|(?:(?<!các ông),|\s+và)\s+(?=(?:các )?(?:ông|bà)\b)|\s+và\s+(?=(?:" + DutyWords.Bodies + @")\b)(?!các (?:đơn vị|cơ quan|phòng) (?:thuộc|trực thuộc)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Between();

    /// <summary>"Văn phòng HĐND và UBND xã" is one office.</summary>
    [GeneratedRegex(@"(?<office>Văn phòng (?:Đoàn (?:ĐBQH|đại biểu Quốc hội)|HĐND|Hội đồng nhân dân)) và (?=(?:HĐND|Hội đồng nhân dân|UBND|[UỦ]y ban nhân dân|Uỷ ban nhân dân)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex JointOffice();

    /// <summary>Short names, and what body a body is besides: "Bộ Y tế - Cơ quan thường trực Ban Chỉ đạo".</summary>
    [GeneratedRegex(@"\s*\((?:sau đây|gọi tắt|[Cc]ơ quan (?:thường trực|đầu mối|chủ trì))[^)]*\)|\s*(?:[-–]|,)\s+(?:[Cc]ơ quan|[Đđ]ơn vị)\s+(?:[Tt]hường trực|đầu mối)\b.*$|\s+(?:cũng|đều)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[-–—+•~¬*_\s]*(?!(?:Các|Những|Đây|Việc|Tỷ lệ|Tỉ lệ|Chỉ tiêu|Chỉ số|Số|Thời gian|Tổng số|Danh sách|Danh mục|Tên|Địa chỉ|Điện thoại|Kinh phí|Nội dung|Thành phần|Địa điểm|Trường hợp|Nếu|Khi|Trong đó|Riêng|Đồng chí|Ông|Bà|Mức|Văn bản|Hồ sơ|Lưu ý|Ghi chú|Cụ thể|Được|Do|Của|Đã|Từ|Gồm|Bao gồm|Và|Hoặc|Có thể|Tối đa|Tối thiểu|Lý do|Thời hạn|Kiến nghị)\b|\p{L}+(?: \p{L}+)? này\b)\p{Lu}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex DutyFirst();

    [GeneratedRegex(@"^[-–—+•~¬*_\s]*(?:(?:[Đđ]ồng thời|[Bb]ên cạnh đó|[Nn]goài ra),?\s+)?(?:(?i:" + DutyWords.Verbs + ")|" + DutyWords.OtherStarts + @")\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: DutyWords.TimeLimit)]
    private static partial Regex VerbFirst();
}
