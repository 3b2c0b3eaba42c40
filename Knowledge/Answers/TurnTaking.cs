using System.Globalization;
using System.Text.RegularExpressions;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers;

/// <summary>
/// Decides what a message takes up of the question before it: the answer to a question back, a correction, another unit
/// for the same question, or the rest of a list. Whatever asks something of its own takes up nothing.
/// </summary>
/// <param name="catalog">The stored documents.</param>
/// <param name="context">What the conversation was about.</param>
/// <param name="read">Reads a question's words.</param>
internal sealed partial class TurnTaking(DocumentCatalog catalog, DialogueContext context, Func<string, QuestionReading> read)
{
    /// <summary>The message as it is to be answered.</summary>
    public AskedTurn Take(string message)
    {
        var reading = read(message);
        if (context.LastQuestion is not { } last)
        {
            return new AskedTurn(reading, message);
        }

        return reading.Act switch
        {
            SpeechAct.More when context.Shown > 0 => Again(last) with { Skip = context.Shown },
            SpeechAct.Correction => Correct(read(Uncorrected(message, reading)), last),
            _ when ChosenBy(reading) is { } chosen => Again(last) with { ChosenId = chosen.Id },
            _ when context.AwaitsUnit && reading.NamesUnit && reading.Asks == Asks.None => WithUnit(reading, last),
            _ when AsksTheSameOfAnother(reading) => WithUnit(reading, last),
            _ when AsksTheSameOfAnotherDocument(reading) => Correct(reading, last),
            _ when reading is { RefersBack: true, Asks: Asks.None, Pointer: null, Period: { } period, NamesUnit: false } && reading.TopicLength <= 2 => InPeriod(period, last),
            _ => new AskedTurn(reading, message),
        };
    }

    /// <summary>The last question, for the unit that was put in the place of its own.</summary>
    private AskedTurn Again(string last)
    {
        var turn = new AskedTurn(read(last), last) { ChosenId = context.ChosenDocumentId };
        return context.ReplacedUnit is { } unit ? ForUnit(turn, read("còn " + unit), unit) : turn;
    }

    /// <summary>The last question with another period in the place of its own.</summary>
    private AskedTurn InPeriod(Period period, string last)
    {
        var before = read(last);
        var at = before.Period is { } old ? before.Folded.IndexOf(old.Text, StringComparison.Ordinal) : -1;
        var without = at < 0 || at + before.Period!.Text.Length > before.Text.Length ? before.Text : before.Text.Remove(at, before.Period!.Text.Length);
        return Again($"{without.TrimEnd('?', ' ')} {period.Text}");
    }

    private AskedTurn Correct(QuestionReading said, string last)
    {
        var named = said.Mentions.Count > 0 || DocumentDescription.Find(said.Folded, catalog).Count > 0;
        var chosen = said.Mentions.Count > 0 ? catalog.Resolve(said.Mentions[0]).Stored : [];
        return new AskedTurn(WithDocument(WithUnitAndPeriod(read(last), said), said, named), last)
        {
            ReplacedUnit = said.NamesUnit ? said.Asker?.Name : context.ReplacedUnit,
            ChosenId = chosen is [var one] ? one.Id : named ? null : context.ChosenDocumentId,
        };
    }

    private static QuestionReading WithUnitAndPeriod(QuestionReading before, QuestionReading said) => before with
    {
        Asks = said.Asks == Asks.None ? before.Asks : said.Asks,
        Asker = said.NamesUnit ? said.Asker : before.Asker,
        NamesUnit = said.NamesUnit || before.NamesUnit,
        SpeaksOfOwnUnit = !said.NamesUnit && before.SpeaksOfOwnUnit,
        Period = said.Period ?? before.Period,
        Pointer = said.Pointer ?? before.Pointer,
    };

    private static QuestionReading WithDocument(QuestionReading before, QuestionReading said, bool named) =>
        named ? before with { Mentions = said.Mentions, Folded = said.Folded } : before;

    private static string Uncorrected(string message, QuestionReading reading)
    {
        var left = SpeechActReader.WithoutCorrection(reading.Folded);
        var start = left.Length - left.TrimStart().Length;
        return start < reading.Text.Length && reading.Text.Length == left.Length ? reading.Text[start..].TrimStart(' ', ',', ':') : message;
    }

    private AskedTurn WithUnit(QuestionReading said, string last)
    {
        var name = said.NamesUnit ? said.Asker!.Name : NamedBody().Match(said.Folded).Groups["body"].Value;
        return ForUnit(new AskedTurn(read(last), last) { ChosenId = context.ChosenDocumentId }, said, name);
    }

    private static AskedTurn ForUnit(AskedTurn turn, QuestionReading said, string name) => turn with
    {
        ReplacedUnit = name,
        Reading = turn.Reading with
        {
            Asker = said.NamesUnit ? said.Asker : turn.Reading.Asker,
            NamesUnit = said.NamesUnit,
            SpeaksOfOwnUnit = false,
            NewBody = said.NamesUnit ? null : name,
            ActorKey = AssigneeMatcher.BodyKey(name),
        },
    };

    /// <summary>"Còn kế hoạch 250?" after a question about another document.</summary>
    private static bool AsksTheSameOfAnotherDocument(QuestionReading reading) =>
        reading is { RefersBack: true, Asks: Asks.None, Pointer: null, Mentions.Count: 1, NamesUnit: false, Period: null } && reading.TopicLength <= 1 && Going().IsMatch(reading.Folded);

    /// <summary>"Thế Văn phòng thì sao?", "còn Bộ Y tế?".</summary>
    private static bool AsksTheSameOfAnother(QuestionReading reading) =>
        reading is { RefersBack: true, Asks: Asks.None, Pointer: null, Mentions.Count: 0 }
        && ((reading.NamesUnit && reading.TopicLength <= 2) || (!reading.NamesUnit && NamedBody().IsMatch(reading.Folded)));

    /// <summary>The document that the message chooses among those offered, or null.</summary>
    private OfficialDocument? ChosenBy(QuestionReading reading)
    {
        if (context.Choices.Count < 2 || reading.Asks != Asks.None || reading.Folded.Length > 120)
        {
            return null;
        }

        var offered = context.Choices.Select(catalog.Find).OfType<OfficialDocument>().ToList();
        if (Ordinal(reading.Folded, offered.Count) is { } place)
        {
            return offered[place];
        }

        var fitting = Dated(reading, Named(reading, offered));
        return (fitting.Count == offered.Count ? BySubject(reading, offered) : fitting) is [var chosen] ? chosen : null;
    }

    private List<OfficialDocument> Named(QuestionReading reading, List<OfficialDocument> offered)
    {
        var named = reading.Mentions.SelectMany(mention => catalog.Resolve(mention).Stored).Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        return reading.Mentions.Count == 0 ? offered : offered.FindAll(document => named.Contains(document.Id));
    }

    private static List<OfficialDocument> Dated(QuestionReading reading, List<OfficialDocument> offered)
    {
        if (Day().Match(reading.Folded) is { Success: true } day)
        {
            return offered.FindAll(document => document.IssuedOn is { } issued && issued.Day == Number(day, "d") && issued.Month == Number(day, "m"));
        }

        return Year().Match(reading.Folded) is { Success: true } year
            ? offered.FindAll(document => (document.IssuedOn ?? document.IssuedInMonth)?.Year == Number(year, "y"))
            : offered;
    }

    /// <summary>The offered documents whose numbers or subjects have most of the words said.</summary>
    private static List<OfficialDocument> BySubject(QuestionReading reading, List<OfficialDocument> offered)
    {
        var words = VietnameseText.FoldedWords(reading.Folded).Where(word => word is not ("cai" or "van" or "ban" or "ve" or "cua" or "la" or "a")).ToList();
        var scores = offered.ConvertAll(document =>
        {
            var own = VietnameseText.FoldedWords($"{document.Type?.Name} {document.Name} {document.Issuer} {document.Subject}").ToHashSet(StringComparer.Ordinal);
            return (Document: document, Share: words.Count == 0 ? 0 : words.Count(own.Contains) / (double)words.Count);
        });
        var best = scores.Max(score => score.Share);
        return best < 0.6 ? [] : [.. scores.Where(score => score.Share >= best).Select(score => score.Document)];
    }

    private static int? Ordinal(string folded, int count)
    {
        var match = Place().Match(folded.Trim());
        if (!match.Success)
        {
            return null;
        }

        var place = match.Groups["n"].Value switch
        {
            "dau" or "dau tien" or "nhat" or "mot" or "first" => 1,
            "hai" or "second" => 2,
            "ba" or "third" => 3,
            "bon" or "tu" => 4,
            "cuoi" or "cuoi cung" or "sau" or "last" => count,
            var digits => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
        };
        return place >= 1 && place <= count ? place - 1 : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?:toi |minh |em )?(?:chon|hoi|muon) )?(?:cai|van ban|so|phuong an|the|muc|the)? ?(?:thu |so )?(?<n>\d|dau tien|dau|nhat|mot|hai|ba|bon|tu|cuoi cung|cuoi|sau|first|second|third|last)(?: (?:a|nhe|one|di))?[.!]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"^\W*(?:the |vay |con |what about |and )", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Going();

    [GeneratedRegex(@"\b(?<d>\d{1,2})\s*[/.-]\s*(?<m>\d{1,2})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?<y>20\d\d)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\W*(?:the |vay |con |the con |vay con |what about |and )+(?:cua |voi |doi voi )?(?<body>(?:bo|so|ubnd|uy ban|tinh|thanh pho|ngan hang|thanh tra|cuc|vu|van phong|dai|vien|hoi|lien doan|tap doan|cac (?:bo|so|tinh|dia phuong|phong))\b[\w\s&,-]{0,60}?)\s*(?:thi sao|thi the nao|the nao|sao|thi|a|nhi)?\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamedBody();
}
