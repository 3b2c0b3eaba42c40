using System.Text.RegularExpressions;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Organization;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Understanding;

/// <summary>Reads a question: what it asks, about which documents, for whom, when. Looks nothing up but names.</summary>
internal static partial class QuestionReader
{
    /// <summary>The question as understood.</summary>
    public static QuestionReading Read(Question question, DocumentCatalog catalog, Roster roster, UnitMatcher units, DateOnly today)
    {
        var department = roster.Units.GroupBy(unit => unit.Parent).MaxBy(group => group.Count())?.Key;
        var typed = VietnameseText.Normalize(question.Text).Trim();
        var (text, isMarked) = (SpokenForms.WriteOut(typed), MarkedWords.AreIn(typed));
        var folded = VietnameseText.Fold(text);
        var mentions = catalog.ReadMentions(text);
        var named = units.FindMentions(text).Where(mention => mention.Unit is not null && !IsInsideAnother(mention, mentions)).ToList();
        var unnumbered = Blank(folded, mentions.Select(mention => (mention.Start, mention.Length)));
        var period = PeriodReader.Read(unnumbered, today);
        var periodStart = period is null ? -1 : unnumbered.IndexOf(period.Text, StringComparison.Ordinal);
        var topic = Blank(unnumbered, named.Select(mention => (mention.Start, mention.Length)).Append((Math.Max(0, periodStart), period?.Text.Length ?? 0)));
        var (isEnglish, asks) = (IsEnglish(folded), AsksReader.Read(folded));
        var about = Without(AskingWords(), text, topic, isMarked);
        return new QuestionReading
        {
            Today = today,
            AsOf = PeriodReader.ReadDay(unnumbered),
            Act = SpeechActReader.Read(text),
            Wanted = WantedFactReader.Read(folded, asks),
            Person = PersonIn(text),
            AsksWhetherStated = Whether().IsMatch(folded),
            Counted = WantedFactReader.ReadCounted(folded),
            ActorKey = AssigneeMatcher.BodyKey(Actor(folded, isEnglish)),
            Text = text,
            Folded = folded,
            IsEnglish = isEnglish,
            Asks = asks,
            Mentions = mentions,
            Asker = FindAsker(question, folded, named, department),
            SpeaksOfDepartment = OwnDepartment().IsMatch(folded),
            SpeaksOfOwnUnit = OwnUnit().IsMatch(folded),
            NamesUnit = named.Count > 0,
            Period = period,
            Pointer = ProvisionPointer.Read(unnumbered),
            RefersBack = BackReference().IsMatch(folded),
            LeadOnly = folded.Contains("chu tri", StringComparison.Ordinal) && !folded.Contains("phoi hop", StringComparison.Ordinal),
            SupportOnly = IsSupportOnly(folded),
            TopicText = isEnglish ? EnglishTerms.Translate(VietnameseText.Normalize(Cut(text, topic))) : about,
            TopicLength = VietnameseText.FoldedWords(Without(EmptyWords(), text, VietnameseText.Fold(about), isMarked)).Count,
        };
    }

    private static bool IsEnglish(string folded) =>
        EnglishWords().Count(folded) >= 2 && EnglishWords().Count(folded) > VietnameseWords().Count(folded);

    private static string? PersonIn(string text) => PersonAsked().Match(text) is { Success: true } person ? person.Groups["name"].Value : null;

    private static bool IsSupportOnly(string folded) =>
        folded.Contains("phoi hop", StringComparison.Ordinal) && !folded.Contains("chu tri", StringComparison.Ordinal) && !AsksForSupport().IsMatch(folded);

    /// <summary>The words before "phải", without those that follow "theo"; all words where none says who must.</summary>
    private static string Actor(string question, bool isEnglish)
    {
        var folded = isEnglish ? VietnameseText.Fold(EnglishTerms.Translate(EnglishActor(question))) : question;
        var must = Must().Match(folded);
        return Accord().Replace(must.Success ? folded[..must.Index] : Receivers().Replace(folded, " "), " ");
    }

    private static string EnglishActor(string folded) =>
        EnglishMust().Match(folded) is { Success: true } must ? must.Groups["actor"].Value : folded;

    private static Asker? FindAsker(Question question, string folded, List<UnitMention> named, string? department)
    {
        if (named.Select(mention => mention.Unit).FirstOrDefault() is { } unit)
        {
            return new Asker(unit.Id, unit.Name);
        }

        if (department is not null && OwnDepartment().IsMatch(folded))
        {
            return new Asker(null, department);
        }

        return question.UnitName is null ? null : new Asker(question.UnitId, question.UnitName);
    }

    private static bool IsInsideAnother(UnitMention unit, IReadOnlyList<DocumentMention> mentions) =>
        mentions.Any(mention => unit.Start >= mention.Start && unit.Start < mention.Start + mention.Length);

    /// <summary>The words with these places blanked out, so that nothing is read twice.</summary>
    private static string Blank(string folded, IEnumerable<(int Start, int Length)> places)
    {
        var characters = folded.ToCharArray();
        foreach (var (start, length) in places)
        {
            Array.Fill(characters, ' ', start, length);
        }

        return new string(characters);
    }

    /// <summary>The text with the places blanked that are blank in its folded form.</summary>
    private static string Cut(string text, string folded) =>
        string.Concat(text.Select((character, i) => i < folded.Length && folded[i] == ' ' ? ' ' : character));

    /// <summary>The words of a text that the pattern does not take. Folding keeps positions, so both are blanked alike.</summary>
    private static string Without(Regex pattern, string text, string folded, bool isMarked)
    {
        var characters = folded.Length == text.Length ? text.ToCharArray() : folded.ToCharArray();
        foreach (Match match in pattern.Matches(folded).Where(match => !BeginsName(text, match) && MarkedWords.Agree(text, match, isMarked)))
        {
            Array.Fill(characters, ' ', match.Index, match.Length);
        }

        for (var i = 0; i < folded.Length; i++)
        {
            if (!(char.IsLetterOrDigit(folded[i]) || folded[i] is '/' or '-' or '%' or '.'))
            {
                characters[i] = ' ';
            }
        }

        return string.Join(' ', new string(characters).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', '-', '/');
    }

    /// <summary>"Cần" of "Cần Thơ" is no asking word: it is written with a capital inside the sentence, and so is what follows.</summary>
    private static bool BeginsName(string text, Match match)
    {
        var next = match.Index + match.Length + 1;
        return match.Index > 0 && next < text.Length && char.IsUpper(text[match.Index]) && text[next - 1] == ' ' && char.IsUpper(text[next])
            && !match.ValueSpan.Contains(' ') && match.Index + match.Length <= text.Length;
    }

    [GeneratedRegex(@"\b(?:phong|don vi|trung tam|chi cuc|ban|co quan|bo phan|bo|so|nganh|van phong|khoa)\s+(?:cua\s+)?(?:toi|minh|em|ta|chung toi|chung em)\b|\bchung (?:toi|em|ta)\b|\bben (?:toi|minh|em)\b|\bmy (?:unit|department|office|division|team)\b|\bour (?:unit|department|office|division)\b|\bwe\b|\bour\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnUnit();

    /// <summary>"Bà Trần Thị A giữ vai trò gì", "ông B có nhiệm vụ gì": what is asked of somebody named.</summary>
    [GeneratedRegex(@"^\W*(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c|[Aa]nh|[Cc]hị|[Oo]ng|[Bb]a|[Dd]ong chi)\s+(?<name>\p{L}+(?:\s+\p{L}+){1,4}?)\s+(?:giữ|giu|có|co|là|la|làm|lam|đảm nhiệm|dam nhiem|được|duoc|phụ trách|phu trach|phải|phai)\b(?=.*\b(?:gì|gi|ai|nào|nao)\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PersonAsked();

    [GeneratedRegex(@"\bco (?:quy dinh|neu|de cap|yeu cau|noi|ghi|huong dan)\b.*\bkhong\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Whether();

    /// <summary>"phối hợp với ai": the duties are those that the unit leads, and who supports them is asked.</summary>
    [GeneratedRegex(@"\bphoi hop (?:voi |cung )?(?:ai\b|nhung ai|(?:nhung |cac )?(?:don vi|co quan|phong|so|bo)(?: nao)?\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsksForSupport();

    [GeneratedRegex(@"\b(?:phai|can phai|co trach nhiem|se phai|duoc giao)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Must();

    [GeneratedRegex(@"\b(?:must|should|shall|do|does)\s+(?:the\s+)?(?<actor>[a-z' ]{3,60}?)\s+(?:send|submit|report|have|complete|finish|provide|prepare|issue|implement|do|carry|review|organi[sz]e)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EnglishMust();

    /// <summary>"gửi (về) Bộ X", "trình Y": those who receive.</summary>
    [GeneratedRegex(@"\b(?:gui(?: ve| cho| den| toi)?|trinh|bao cao(?= (?:thu tuong|chinh phu|chu tich|bo truong|giam doc|ubnd|uy ban|ban chi dao))|nop(?: ve| cho)?|phoi hop (?:voi )?)\s+(?:[a-z&]+\s*){1,8}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Receivers();

    [GeneratedRegex(@"\btheo (?:cong van|ke hoach|cong dien|thong bao|quyet dinh|chi thi|nghi quyet|van ban)\b[^,;]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Accord();

    [GeneratedRegex(@"\b(?:so|co quan)\s+(?:minh|ta|toi|chung ta|chung toi)\b|^\W*so (?:phai|can|co nhiem vu|duoc giao|lam)\b|\bour department\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OwnDepartment();

    /// <summary>English words that no Vietnamese word without diacritics looks like.</summary>
    [GeneratedRegex(@"\b(?:what|when|who|which|must|does|is|are|was|our|under|of|by|about|unit|document|deadline|meeting|chairs|chair|where|will|held|invitation|attend|report|reports|submit|why|whom|there|any|with|task|tasks|duty|duties|should|for|has|have|and|how|many|signed|department|list|show|documents|dispatch|carry|out|from|due|leads|newest|latest|please|this quarter|plan|decision|directive|telegram|my unit)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EnglishWords();

    [GeneratedRegex(@"\b(?:cua|nao|khi|gi|phai|lam|la|theo|don vi|phong|nhiem vu|han|ngay|van ban|thang|nam|duoc|khong|viec|cho|va|cac|nhung|thi|nay)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex VietnameseWords();

    [GeneratedRegex(@"\b(?:van ban|cong van|ke hoach|thong bao|quyet dinh|chi thi|cong dien|nghi quyet|tai lieu|nhiem vu|viec|uy ban|ban chi dao|to cong tac|noi dung|khoan|dieu)\s+(?:nay|do|tren|kia|ay|vua roi|moi)\b|\bno\b|^\s*(?:con|the|vay|the con|vay con|con nua)\b|\b(?:it|that|this) ?(?:document|letter|plan|decision)?\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BackReference();

    /// <summary>Words in which people ask; they say nothing of the topic.</summary>
    [GeneratedRegex(@"\b(?:(?:phong|don vi|co quan|trung tam|chi cuc|bo phan|truong|khoa) (?:cua )?(?:toi|minh|em|ta|chung toi|chung em)|(?:ben|chung) (?:em|minh|ta)|noi (?:ve|den|toi)|phoi hop (?:voi |cung )?(?:nhung )?(?:ai|don vi nao|co quan nao)|(?:qua |vao )?(?:dia chi )?(?:e-?mail|hop thu|thu dien tu)(?: nao)?|so tien|de (?:hoi|biet)|(?:lien he|goi|goi dien)(?: cho| voi)? (?:ai|so nao)|hoi ai|cho (?:toi |minh |em )?(?:hoi|biet|xem)|xin hoi|toi muon (?:hoi|biet)|giup toi|la gi|la (?:ai|khi nao|ngay nao|bao nhieu)|nhu the nao|the nao|khi nao|bao gio|luc nao|ngay nao|ngay may|thang nao|may gio|bao nhieu|bao lau|o dau|dau la|tai sao|vi sao|nhung gi|viec gi|lam gi|dieu gi|cai gi|nhiem vu (?:gi|nao)|viec nao|don vi nao|co quan nao|bo nao|phong nao|(?:do )?ai|van ban nao|gi|nao|khong|chua(?=\s*(?:$|[?.,!]|duoc|co|xong|bao cao|nop|gui))|hay|duoc giao|co nhiem vu|nhung nhiem vu|phai|can|se|dang|da|bi|duoc|(?<!thuc )(?<!the )(?<!phat )(?<!bieu )(?<!xuat )hien|phan tram|bay gio|hien nay|nhe|vay|a|oi|thi|ma|con|co|la|cua|theo|ve|do|nay|kia|ay|no|xong|vao|han(?: chot| cuoi| nop)?|thoi han|deadline|phong toi|don vi toi|trung tam toi|chi cuc toi|chung toi|ben toi|toi|minh|what|when|who|which|must|should|does|do|is|are|was|my|our|unit|under|the|of|by|about|to|in|for|we|it|this|that)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AskingWords();

    /// <summary>Words that may belong to a topic and alone make none.</summary>
    [GeneratedRegex(@"\b(?:noi (?:ve|gi)?|nhung|cac|mot|voi|tai|trong|ngoai|tren|o|den|tu|cho|va|hoac|moi|ngay|thang|nam|gui|chu tri|phoi hop|yeu cau|quy dinh|van ban|cong van|ke hoach|thong bao|quyet dinh|cong dien|chi thi|nghi quyet|trich yeu|noi dung|ban hanh|ky|hieu luc|truoc|sau|hoan thanh|trien khai|thuc hien|so|bo|don vi|phong|nhiem vu|viec|san pham|thoi gian|hien hanh|con|nguoi|chuc vu|ghi|dung)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EmptyWords();
}
