using System.Globalization;
using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what stands in a document's header and foot: date, number, signer, subject, urgency, recipients.</summary>
internal static class HeaderAnswers
{
    private const Asks HeaderAsks = Asks.IssueDate | Asks.Number | Asks.Signatory | Asks.Urgency | Asks.Recipients | Asks.Subject;

    /// <summary>An answer from the header of the documents in scope, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var asks = session.Reading.Asks & HeaderAsks;
        if (asks == Asks.None || !session.Scope.IsNarrow || IsAboutContent(session.Reading, asks))
        {
            return null;
        }

        var draft = session.NewDraft();
        foreach (var document in session.Scope.IsFromContext ? session.Scope.Documents.Take(1) : session.Scope.Documents)
        {
            var whole = session.Whole(document);
            draft.Line(DocumentTitles.Full(document) + draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject) + ":");
            WriteDate(draft, session, document, asks);
            WriteSignatory(draft, document, asks);
            WriteSubject(draft, document, asks);
            WriteMarks(draft, document, asks);
        }

        return draft.Build(AnswerKind.Answer, session.Remember(session.Scope.Documents, []));
    }

    /// <summary>"Ai ký" is unmistakable; "khi nào" and "về việc gì" may be asked of a clause.</summary>
    private static bool IsAboutContent(QuestionReading reading, Asks asks) =>
        (asks & (Asks.Signatory | Asks.Urgency | Asks.IssueDate | Asks.Number)) == Asks.None
        && (reading.Wants(Asks.Duties | Asks.Quantity) || (reading.Wants(Asks.Who) && asks != Asks.Recipients) || reading.TopicLength > 8);

    private static void WriteDate(AnswerDraft draft, AnswerSession session, OfficialDocument document, Asks asks)
    {
        if ((asks & (Asks.IssueDate | Asks.Number)) == Asks.None)
        {
            return;
        }

        draft.Line(document.Number is { } number
            ? draft.Say($"- Số, ký hiệu: {number.Printed}.", $"- Number: {number.Printed}.")
            : draft.Say($"- Số: chưa cấp số (để trống số); ký hiệu {document.Notation ?? "không ghi"}.", $"- Number: not numbered yet; notation {document.Notation}."));
        draft.Line((document.IssuedOn, document.IssuedInMonth) switch
        {
            ({ } day, _) => draft.Say($"- Ngày ban hành: {DocumentTitles.Date(day)}.", $"- Date: {DocumentTitles.Date(day)}."),
            (null, { } month) => draft.Say($"- Ngày ban hành: chưa ghi ngày (để trống ngày), tháng {Month(month)}.", $"- Date: day left blank, {Month(month)}."),
            _ => draft.Say("- Ngày ban hành: văn bản không ghi.", "- Date: not stated."),
        });
        WriteOtherDates(draft, session, document);
    }

    /// <summary>What other documents say of this one's date, where it differs from its own.</summary>
    private static void WriteOtherDates(AnswerDraft draft, AnswerSession session, OfficialDocument document)
    {
        if (document.Number is null || document.IssuedOn is null)
        {
            return;
        }

        var different = session.Catalog.CitationsOf(document.Number)
            .Where(citing => citing.Reference.IssuedOn is { } stated && stated != document.IssuedOn).ToList();
        if (different.Count > 0)
        {
            draft.Line("- Văn bản khác dẫn chiếu với ngày không đúng với bản gốc:", "- Other documents cite it with a date that differs from the original:");
            DateLines.Write(draft, session, different);
        }
    }

    private static void WriteSignatory(AnswerDraft draft, OfficialDocument document, Asks asks)
    {
        if ((asks & Asks.Signatory) == Asks.None)
        {
            return;
        }

        if (document.Signatory?.Name is not { } name)
        {
            draft.Line("- Người ký: không đọc được từ văn bản.", "- Signatory: could not be read.");
            return;
        }

        var title = document.Signatory.Title is { } printed ? Sentence(printed) : null;
        var authority = document.Signatory.Authority is { } capacity ? $" ({capacity})" : "";
        draft.Line(
            $"- Người ký: {name}{(title is null ? "" : $", chức vụ: {title}")}{authority}.",
            $"- Signed by: {name}{(title is null ? "" : $", {title}")}{authority}.");
    }

    private static void WriteSubject(AnswerDraft draft, OfficialDocument document, Asks asks)
    {
        if ((asks & Asks.Subject) != Asks.None)
        {
            draft.Line($"- Trích yếu: {document.Subject ?? "văn bản không ghi"}.", $"- Subject: {document.Subject ?? "not stated"}.");
        }
    }

    private static void WriteMarks(AnswerDraft draft, OfficialDocument document, Asks asks)
    {
        if ((asks & Asks.Urgency) != Asks.None)
        {
            draft.Line($"- Độ khẩn: {document.Urgency ?? "văn bản không ghi độ khẩn"}.", $"- Urgency: {document.Urgency ?? "none stated"}.");
        }

        if ((asks & Asks.Recipients) != Asks.None)
        {
            var isInvitation = document.Type?.Abbreviation == "GM";
            draft.Line($"- {(isInvitation ? "Kính mời" : "Kính gửi")}: {Joined(document.Addressees)}.", $"- {(isInvitation ? "Invited" : "Addressed to")}: {Joined(document.Addressees)}.");
            draft.Line($"- Nơi nhận: {Joined(document.Distribution.Select(Named))}.", $"- Distribution: {Joined(document.Distribution.Select(Named))}.");
        }
    }

    private static string Named(Recipient recipient) => recipient.Purpose is null ? recipient.To : $"{recipient.To} ({recipient.Purpose})";

    private static string Joined(IEnumerable<string> names) => string.Join("; ", names) is { Length: > 0 } text ? text : "không ghi";

    private static string Month(DateOnly month) => month.ToString("MM/yyyy", CultureInfo.InvariantCulture);

    private static string Sentence(string capitals) => DocumentTitles.Capitalize(capitals.ToLower(CultureInfo.GetCultureInfo("vi-VN")));
}
