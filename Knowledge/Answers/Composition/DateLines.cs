using CchcBot.Knowledge.Library;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Writes which date stored documents give another document, and says so when they disagree.</summary>
internal static class DateLines
{
    /// <summary>One line per date, with its citations.</summary>
    public static void Write(AnswerDraft draft, AnswerSession session, IReadOnlyList<Citing> citings)
    {
        var dates = citings.GroupBy(citing => citing.Reference.IssuedOn!.Value).OrderByDescending(group => group.Count()).ToList();
        foreach (var group in dates)
        {
            var places = group.Select(citing => Place(draft, session, citing)).Distinct(StringComparer.Ordinal);
            draft.Line($"- {draft.Say("Ngày", "Dated")} {DocumentTitles.Date(group.Key)}: {string.Join("; ", places)}");
        }

        if (dates.Count > 1)
        {
            draft.Paragraph(
                "Lưu ý: các chỗ dẫn chiếu ghi ngày không thống nhất; cần đối chiếu bản gốc.",
                "Note: the citations disagree about the date; please check the original.");
        }
    }

    private static string Place(AnswerDraft draft, AnswerSession session, Citing citing)
    {
        var document = session.Whole(citing.Document);
        var provision = document.FindProvision(citing.Reference.Clause);
        var words = provision is null ? null : WordsAround(provision.Text, citing);
        var clause = draft.Say(ClauseNames.Vietnamese(citing.Reference.Clause), ClauseNames.English(citing.Reference.Clause));
        return $"{DocumentTitles.Short(document)}, {clause}{draft.Cite(document, provision, words)}";
    }

    /// <summary>The sentence's part from the number to the date, so that the quote proves the date.</summary>
    private static string? WordsAround(string text, Citing citing)
    {
        var date = citing.Reference.IssuedOn!.Value;
        string[] spellings = [$"{date.Day:00}/{date.Month:00}/{date.Year}", $"{date.Day}/{date.Month}/{date.Year}", $"{date.Day:00}/{date.Month}/{date.Year}"];
        foreach (var spelling in spellings)
        {
            var end = text.IndexOf(spelling, StringComparison.Ordinal);
            while (end >= 0)
            {
                var start = text.LastIndexOf(citing.Reference.Number.Printed, end, StringComparison.Ordinal);
                if (start >= 0 && end - start < 120)
                {
                    return text[start..(end + spelling.Length)];
                }

                end = text.IndexOf(spelling, end + 1, StringComparison.Ordinal);
            }
        }

        return null;
    }
}
