using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what does not fit together in a document, and warns where an answer rests on such a place.</summary>
internal static class ConsistencyAnswers
{
    private static readonly string[] Grave =
    [
        "same-reference-different-date", "cause-after-effect", "cited-after-citing", "plan-year-versus-date",
        "subject-year-after-date", "count-mismatch", "duplicate-number",
    ];

    /// <summary>An answer about inconsistencies of the documents in scope, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        if (!session.Reading.Wants(Asks.Consistency) || !session.Scope.IsNarrow)
        {
            return null;
        }

        var draft = session.NewDraft();
        var document = session.Whole(session.Scope.Documents[0]);
        if (document.Warnings.Count == 0)
        {
            return draft.Line(
                    $"Chưa phát hiện điểm không thống nhất nào trong {DocumentTitles.Full(document)} khi kiểm tra tự động.",
                    $"The automatic checks found nothing inconsistent in {DocumentTitles.Full(document)}.")
                .Build(AnswerKind.Answer, session.Remember([document], []));
        }

        draft.Line($"{DocumentTitles.Full(document)} có các điểm cần lưu ý:", $"{DocumentTitles.Full(document)}: points to check:");
        foreach (var warning in document.Warnings)
        {
            var marks = string.Concat(warning.Clauses.Select(document.FindProvision).Select(provision => draft.Cite(document, provision)).Distinct(StringComparer.Ordinal));
            draft.Line($"- {warning.Message}{marks}");
        }

        return draft.Paragraph("Đề nghị đối chiếu bản gốc trước khi sử dụng.", "Please check against the originals.")
            .Build(AnswerKind.Answer, session.Remember([document], document.Warnings.SelectMany(warning => warning.Clauses)));
    }

    /// <summary>Warnings about the provisions that an answer rests on, at most three lines.</summary>
    public static void WriteWarnings(AnswerDraft draft, OfficialDocument document, IReadOnlyCollection<ProvisionPath> clauses)
    {
        foreach (var warning in document.Warnings.Where(warning => Grave.Contains(warning.Code, StringComparer.Ordinal) && warning.Clauses.Any(clauses.Contains)).Take(3))
        {
            draft.Paragraph($"Lưu ý: {warning.Message}", $"Note: {warning.Message}");
        }
    }
}
