using CchcBot.Knowledge.Answers.Understanding;
using CchcBot.Knowledge.Documents;
using CchcBot.Knowledge.Library;
using CchcBot.Knowledge.Text;

namespace CchcBot.Knowledge.Answers.Composition;

/// <summary>Answers what a unit has to do: under one document, in a period, or over all documents.</summary>
internal static class DutyAnswers
{
    private const int PageSize = 15;
    private const int MostPlaces = 10;
    private const int MostOtherWords = 1;

    /// <summary>The duties asked for, or null.</summary>
    public static Answer? TryAnswer(AnswerSession session)
    {
        var reading = session.Reading;
        var body = IsAsked(reading) && !reading.SpeaksOfOwnUnit ? BodyMentions.Find(session) : null;
        if (!IsAsked(reading) || (body ?? reading.Asker) is not { } asker)
        {
            return OfEverybody(session);
        }

        if (session.Scope.IsNarrow)
        {
            return OfDocuments(session, asker);
        }

        var topic = reading.TopicLength - (body is null ? 0 : VietnameseText.FoldedWords(body.Name).Count);
        return topic <= 3 || reading.Period is not null ? OverAll(session, asker) : null;
    }

    /// <summary>What is due in a period, whoever must do it, where no unit is meant; or null.</summary>
    private static Answer? OfEverybody(AnswerSession session)
    {
        var reading = session.Reading;
        if (!reading.Wants(Asks.Duties) || reading.Period is not { } period || reading.SpeaksOfOwnUnit || session.Scope.IsNarrow || reading.TopicLength > MostOtherWords)
        {
            return null;
        }

        var draft = session.NewDraft();
        var duties = session.Duties.FindDue(period, session.DueOn);
        if (duties.Count == 0)
        {
            return draft.Line($"Các văn bản đã nạp không có nhiệm vụ nào{PeriodText(session)}.", $"The loaded documents hold no duty{PeriodText(session)}.")
                .Build(AnswerKind.NotFound, session.Remember([], []));
        }

        draft.Line($"Nhiệm vụ của các đơn vị{PeriodText(session)} (Anh/Chị chưa nêu đơn vị):", $"Duties of all units{PeriodText(session)} (no unit was named):");
        var shown = draft.Page(duties, session.Skip, PageSize);
        for (var i = 0; i < shown.Count; i++)
        {
            DutyLines.WriteWithLead(draft, session, shown[i], draft.First + i + 1);
        }

        return Finish(draft.SayRest("nhiệm vụ", "duties"), session, shown);
    }

    private static bool IsAsked(QuestionReading reading) =>
        reading.Wants(Asks.Duties)
        || (reading.Period is not null && reading.TopicLength <= 4 && (reading.SpeaksOfOwnUnit || reading.NamesUnit))
        || (reading.Asks == Asks.None && reading.RefersBack && reading.NamesUnit);

    /// <summary>The duties under a document that is not in the store, out of those that carry it out.</summary>
    public static Answer ThroughCarriers(AnswerSession session, MentionResolution missing, IReadOnlyList<OfficialDocument> carriers)
    {
        var draft = session.NewDraft();
        MissingAnswers.Notice(draft, missing);
        var names = string.Join("; ", carriers.Select(DocumentTitles.Full));
        draft.Line(
            $"Nội dung dưới đây là theo văn bản triển khai đã nạp: {names}.",
            $"What follows is taken from the loaded document that carries it out: {names}.");
        if (session.Reading.Asker is not { } asker)
        {
            return ContentAnswers.Write(draft, session, carriers[0]);
        }

        var duties = session.Duties.Find(carriers, asker);
        if (duties.Count == 0)
        {
            return draft.Line($"Trong đó không có nhiệm vụ nào giao cho {asker.Name}.", $"It assigns nothing to {asker.Name}.")
                .Build(AnswerKind.NotFound, session.Remember(carriers, []));
        }

        return Finish(draft, session, WriteDuties(draft, session, asker, duties));
    }

    private static Answer? OfDocuments(AnswerSession session, Asker asker)
    {
        var documents = session.Scope.Documents;
        var carriers = documents.Select(document => document.Number).OfType<DocumentNumber>()
            .SelectMany(session.Catalog.CarryingOut).Except(documents).ToList();
        var own = Filter(session, session.Duties.Find(documents, asker));
        var through = own.Count > 0 ? [] : Filter(session, session.Duties.Find(carriers, asker));
        if (session.Reading.TopicLength > 4 && session.Reading.Period is null && own.Count > 3)
        {
            return null;
        }

        var draft = session.NewDraft();
        if (own.Count == 0 && through.Count == 0)
        {
            return NothingFor(draft, session, asker);
        }

        IReadOnlyList<Duty> shown = [];
        if (own.Count > 0)
        {
            draft.Line($"{asker.Name} – nhiệm vụ theo {Names(documents)}{PeriodText(session)}:", $"{asker.Name} – duties under {Names(documents)}{PeriodText(session)}:");
            shown = WriteDuties(draft, session, asker, own);
            WriteCarriers(draft, session, asker, carriers);
        }

        if (through.Count > 0)
        {
            var names = Names(through.Select(duty => duty.Document).Distinct());
            draft.Paragraph(
                $"{asker.Name} – nhiệm vụ theo văn bản triển khai {Names(documents)}: {names}{PeriodText(session)}:",
                $"{asker.Name} – duties under the documents that carry out {Names(documents)}: {names}{PeriodText(session)}:");
            shown = WriteDuties(draft, session, asker, through);
        }

        return Finish(draft, session, shown);
    }

    /// <summary>Points to the documents that carry this one out and order the unit something too.</summary>
    private static void WriteCarriers(AnswerDraft draft, AnswerSession session, Asker asker, List<OfficialDocument> carriers)
    {
        var concerned = carriers.FindAll(carrier => session.Duties.Find([carrier], asker).Count > 0);
        if (concerned.Count > 0)
        {
            draft.Paragraph(
                $"Văn bản triển khai cũng giao nhiệm vụ cho {asker.Name}: {Names(concerned)}.",
                $"Documents that carry it out also assign duties to {asker.Name}: {Names(concerned)}.");
        }
    }

    private static Answer OverAll(AnswerSession session, Asker asker)
    {
        var draft = session.NewDraft();
        var duties = Filter(session, session.Duties.FindOverAll(asker, session.DueOn));
        if (duties.Count == 0)
        {
            return NothingFor(draft, session, asker);
        }

        draft.Line($"{asker.Name} – nhiệm vụ{PeriodText(session)}:", $"{asker.Name} – duties{PeriodText(session)}:");
        return Finish(draft, session, WriteDuties(draft, session, asker, duties));
    }

    private static IReadOnlyList<Duty> Filter(AnswerSession session, IReadOnlyList<Duty> duties)
    {
        var reading = session.Reading;
        var isOverdue = reading.Period is { From: null } && reading.Wants(Asks.Status);
        return
        [
            .. duties.Where(duty => !isOverdue || !StatusAnswers.IsDone(session, duty, reading.Asker?.UnitId))
                .Where(duty => !reading.LeadOnly || (duty.Leads && duty.Match is AssigneeMatch.Named))
                .Where(duty => !reading.SupportOnly || !duty.Leads)
                .Where(duty => reading.Period is not { } period || IsDueIn(session, duty, period)),
        ];
    }

    /// <summary>Whether a duty of the unit itself, led or supported, is due in a period.</summary>
    private static bool IsDueIn(AnswerSession session, Duty duty, Period period) =>
        (duty.Leads || duty.Match is AssigneeMatch.Named) && Extensions.DueOn(session, duty) is { } due && period.Contains(due);

    private static Answer NothingFor(AnswerDraft draft, AnswerSession session, Asker asker)
    {
        if (!session.Scope.IsNarrow)
        {
            draft.Line(
                $"Các văn bản đã nạp không nêu nhiệm vụ nào giao cho {asker.Name}{PeriodText(session)}.",
                $"The loaded documents: nothing is assigned to {asker.Name}{PeriodText(session)}.");
        }
        else
        {
            NamingClauses.WriteNothingFor(draft, session, asker, session.Scope.Documents[0], PeriodText(session));
            WriteInformation(draft, session, asker, session.Scope.Documents[0]);
        }

        return draft.Build(AnswerKind.NotFound, session.Remember(session.Scope.Documents, []));
    }

    /// <summary>A document that orders a unit nothing may still be sent to it for information: that is said apart from duties.</summary>
    private static void WriteInformation(AnswerDraft draft, AnswerSession session, Asker asker, OfficialDocument document)
    {
        var isReceiver = document.Addressees.Concat(document.Distribution.Select(recipient => recipient.To))
            .Any(name => session.Assignees.Match(name, document.Issuer, asker) is not AssigneeMatch.None);
        var whole = session.Whole(document);
        var mark = draft.Cite(whole, whole.FindProvision(ProvisionPath.Lead), document.Subject);
        draft.Line(isReceiver
            ? draft.Say($"Văn bản có gửi {asker.Name} (Kính gửi hoặc Nơi nhận) để biết; nội dung: {document.Subject}{mark}", $"It is sent to {asker.Name} for information: {document.Subject}{mark}")
            : draft.Say($"Nội dung văn bản: {document.Subject}{mark}", $"It is about: {document.Subject}{mark}"));
    }

    /// <summary>Duties that name the unit in full; those of every unit too where it leads; the rest by address only.</summary>
    private static IReadOnlyList<Duty> WriteDuties(AnswerDraft draft, AnswerSession session, Asker asker, IReadOnlyList<Duty> duties)
    {
        var own = duties.Where(duty => duty.Leads || duty.Match is AssigneeMatch.Named).ToList();
        var shown = draft.Page(own, session.Skip, PageSize);
        var namesDocument = shown.Select(duty => duty.Document.Id).Distinct(StringComparer.Ordinal).Count() > 1;
        for (var i = 0; i < shown.Count; i++)
        {
            DutyLines.Write(draft, session, shown[i], draft.First + i + 1, namesDocument);
        }

        draft.SayRest("nhiệm vụ", "duties");
        var common = duties.Where(duty => !duty.Leads && duty.Match is AssigneeMatch.Group).ToList();
        if (common.Count > 0)
        {
            var groups = common.GroupBy(duty => duty.Document.Id, StringComparer.Ordinal).ToList();
            var places = string.Join("; ", groups.Take(MostPlaces).Select(group =>
                $"{DocumentTitles.Short(group.First().Document)}: {string.Join(", ", group.Take(MostPlaces).Select(duty => ClauseNames.Vietnamese(duty.Assignment.Clause)))}"))
                + (groups.Count > MostPlaces ? "; …" : "");
            draft.Paragraph(
                $"Ngoài ra, {asker.Name} cùng các phòng, đơn vị khác phối hợp trong {common.Count} nhiệm vụ ({places}).",
                $"Besides, {asker.Name} supports {common.Count} duties together with all units ({places}).");
        }

        return own.Count > 0 ? shown : duties;
    }

    private static Answer Finish(AnswerDraft draft, AnswerSession session, IReadOnlyList<Duty> duties)
    {
        if (session.HasNoRoster && session.Reading.Asker?.UnitId is not null)
        {
            draft.Paragraph(
                "Hệ thống chưa có danh sách đơn vị: câu trả lời theo tên đơn vị như Anh/Chị nêu.",
                "No list of units has been imported: the answer takes the unit as you name it.");
        }

        foreach (var group in duties.GroupBy(duty => duty.Document))
        {
            var clauses = group.Select(duty => duty.Assignment.Clause).Append(ProvisionPath.Lead).ToHashSet();
            ConsistencyAnswers.WriteWarnings(draft, session.Whole(group.Key), clauses);
            EffectNotes.WriteReplacement(draft, session, group.Key);
        }

        return draft.Suggest(draft.Say("Hạn khi nào?", "What is the deadline?"), draft.Say("Văn bản này do ai ký?", "Who signed it?"))
            .Build(AnswerKind.Answer, session.Remember(duties.Select(duty => duty.Document), duties.Select(duty => duty.Assignment.Clause)));
    }

    private static string Names(IEnumerable<OfficialDocument> documents) => string.Join("; ", documents.Select(DocumentTitles.Full));

    private static string PeriodText(AnswerSession session)
    {
        if (session.Reading.Period is not { } period)
        {
            return "";
        }

        if (period is { From: null, To: { } last } && session.Reading.Wants(Asks.Status))
        {
            var day = DocumentTitles.Date(last.AddDays(1));
            return session.Reading.IsEnglish ? $", overdue as of {day}, without those reported done" : $" đã quá hạn tính đến ngày {day}, trừ việc đã báo cáo hoàn thành";
        }

        return (period.From, period.To, session.Reading.IsEnglish) switch
        {
            ({ } from, { } to, false) => $", đến hạn từ {DocumentTitles.Date(from)} đến {DocumentTitles.Date(to)}",
            ({ } from, { } to, true) => $", due from {DocumentTitles.Date(from)} to {DocumentTitles.Date(to)}",
            (null, { } to, false) => $", đến hạn chậm nhất {DocumentTitles.Date(to)}",
            (null, { } to, true) => $", due by {DocumentTitles.Date(to)}",
            ({ } from, null, false) => $", đến hạn từ {DocumentTitles.Date(from)}",
            ({ } from, null, true) => $", due from {DocumentTitles.Date(from)}",
            _ => "",
        };
    }
}
