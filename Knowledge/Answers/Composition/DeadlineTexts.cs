using System.Globalization;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>How an answer speaks of a deadline: the document's words first, then the day they come to.</summary>
internal static class DeadlineTexts
{
    /// <summary>"trước ngày 25/3/2024 (chậm nhất hết ngày 24/03/2024)", or that the document states none.</summary>
    public static string Of(Deadline? deadline, bool english)
    {
        if (deadline is null)
        {
            return english ? "the document states no deadline" : "văn bản không nêu thời hạn";
        }

        return (deadline.DueOn, english) switch
        {
            ({ } day, _) when StatesDay(deadline.Text, day) => deadline.Text,
            ({ } day, false) => $"{deadline.Text} (chậm nhất hết ngày {DocumentTitles.Date(day)})",
            ({ } day, true) => $"{deadline.Text} (by the end of {DocumentTitles.Date(day)})",
            (null, false) => deadline.Text + Note(deadline.Rule, ", không nêu ngày cụ thể", deadline.Text.Contains("ịnh kỳ", StringComparison.Ordinal) ? "" : ", định kỳ"),
            (null, true) => deadline.Text + Note(deadline.Rule, ", no specific date", ", recurring"),
        };
    }

    /// <summary>Whether the words already say the last day, so that repeating it, perhaps without its hour, would blur it.</summary>
    private static bool StatesDay(string text, DateOnly day) =>
        text.Contains(string.Create(CultureInfo.InvariantCulture, $"{day.Day}/{day.Month}/{day.Year}"), StringComparison.Ordinal)
        || text.Contains(string.Create(CultureInfo.InvariantCulture, $"{day:dd/MM/yyyy}"), StringComparison.Ordinal)
        || text.Contains(string.Create(CultureInfo.InvariantCulture, $"{day:dd}/{day.Month}/{day.Year}"), StringComparison.Ordinal);

    private static string Note(DeadlineRule rule, string undated, string recurring) => rule switch
    {
        DeadlineRule.Recurring => recurring,
        DeadlineRule.Standing or DeadlineRule.Soft or DeadlineRule.Event => undated,
        _ => "",
    };
}
