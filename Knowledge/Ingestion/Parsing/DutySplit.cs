using CchcBot.Knowledge.Calendar;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Ingestion.Parsing;

/// <summary>
/// Parts one paragraph into duties: a further sentence that names others to act, or that sets another date than the one
/// before it, is a duty of its own; so is what is to be done after the words that end a dated duty.
/// </summary>
internal static class DutySplit
{
    /// <summary>The words of each duty, at least one.</summary>
    public static IReadOnlyList<string> Of(string text, DateOnly? issuedOn)
    {
        var duties = new List<string>();
        Deadline? current = null;
        foreach (var sentence in VietnameseSentences.Split(text))
        {
            var own = DeadlineReader.Find(DutyRules.WithoutTitleYears(sentence), issuedOn);
            if (duties.Count == 0 || SetsOtherDate(own, current) || NamesOthers(duties[^1], sentence) || FollowsDated(duties[^1], sentence, own, current))
            {
                duties.Add(sentence);
                current = own;
                continue;
            }

            duties[^1] += " " + sentence;
            current = current?.DueOn is null ? own ?? current : current;
        }

        return duties.Count == 0 ? [text] : duties;
    }

    private static bool SetsOtherDate(Deadline? own, Deadline? current) =>
        own?.DueOn is { } day && current?.DueOn is { } before && day != before;

    /// <summary>A date ends a duty: a further order is not due then too, unless a part of the same sentence repeats the date.</summary>
    private static bool FollowsDated(string words, string next, Deadline? own, Deadline? current) =>
        current?.DueOn is { } day && (words.EndsWith('.') || own?.DueOn != day) && Assignees.BeginsWithVerb(next) && !DutyRules.Continues(next);

    private static bool NamesOthers(string words, string next) =>
        (words.EndsWith('.') || (words.EndsWith(';') && !Assignees.IsListOfBodies(words))) && Assignees.Read(next).Lead.Count > 0;
}
